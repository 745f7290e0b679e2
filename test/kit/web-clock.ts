/** How long each step of a walk took: told when the walk is over, so that somebody can judge the whole. */
export class Clock {
  readonly #steps: [string, number][] = [];
  #begun = performance.now();

  start(): void {
    this.#begun = performance.now();
  }

  /** The step that has just ended. */
  step(name: string): void {
    const now = performance.now();
    this.#steps.push([name, now - this.#begun]);
    this.#begun = now;
  }

  /** Writes the seconds of all steps, and of each. */
  tell(title: string): void {
    const seconds = (ms: number) => (ms / 1000).toFixed(1).padStart(6);
    const total = this.#steps.reduce((sum, [, ms]) => sum + ms, 0);
    const lines = this.#steps.map(([name, ms]) => `  ${seconds(ms)} s  ${name}`);
    process.stdout.write([`${title}: ${seconds(total).trim()} s`, ...lines, ''].join('\n'));
  }
}
