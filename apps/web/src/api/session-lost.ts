type Listener = () => void;

/** Tells that the server no longer knows this session; what is on the screen stays until the person signs in again. */
class SessionLost {
  readonly #listeners = new Set<Listener>();

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const sessionLost = new SessionLost();
