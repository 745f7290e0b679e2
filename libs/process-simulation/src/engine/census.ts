/** Counts the cases that are under way, over the time that is counted. */
export class Census {
  #present = 0;
  #area = 0;
  #last = 0;
  #from = 0;
  #to: number | null = null;

  enter(now: number): void {
    this.#account(now);
    this.#present += 1;
  }

  leave(now: number): void {
    this.#account(now);
    this.#present -= 1;
  }

  countFrom(now: number): void {
    [this.#from, this.#last, this.#area] = [now, now, 0];
  }

  countTo(now: number): void {
    this.#account(now);
    this.#to = now;
  }

  mean(): number {
    const span = (this.#to ?? this.#last) - this.#from;
    return span === 0 ? 0 : this.#area / span;
  }

  #account(now: number): void {
    if (this.#to !== null) return;
    this.#area += this.#present * (now - this.#last);
    this.#last = now;
  }
}
