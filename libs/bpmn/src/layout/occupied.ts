import type { Grid } from './grid.ts';

/** Which cells lines run through the middle of, so that two lines never lie on each other unless they belong together. */
export class Occupied {
  readonly #across = new Map<string, string>();
  readonly #along = new Map<string, string>();
  readonly #sides = new Map<string, string>();

  constructor(private readonly grid: Grid) {}

  /** Whether a line can run through the cells strictly between two columns of a row. */
  freeAcross(row: number, from: number, to: number, owner: string): boolean {
    return between(from, to).every((column) => {
      const user = this.#across.get(`${column} ${row}`);
      return !this.grid.taken(column, row) && (user === undefined || user === owner);
    });
  }

  freeAlong(column: number, from: number, to: number, owner: string): boolean {
    return between(from, to).every((row) => {
      const user = this.#along.get(`${column} ${row}`);
      return !this.grid.taken(column, row) && (user === undefined || user === owner);
    });
  }

  freeCorner(column: number, row: number, owner: string): boolean {
    const users = [this.#across.get(`${column} ${row}`), this.#along.get(`${column} ${row}`)];
    return (
      !this.grid.taken(column, row) && users.every((user) => user === undefined || user === owner)
    );
  }

  freeSide(id: string, side: string, owner: string): boolean {
    const user = this.#sides.get(`${id} ${side}`);
    return user === undefined || user === owner;
  }

  takeAcross(row: number, from: number, to: number, owner: string): void {
    for (const column of between(from, to)) this.#across.set(`${column} ${row}`, owner);
  }

  takeAlong(column: number, from: number, to: number, owner: string): void {
    for (const row of between(from, to)) this.#along.set(`${column} ${row}`, owner);
  }

  takeCorner(column: number, row: number, owner: string): void {
    this.#across.set(`${column} ${row}`, owner);
    this.#along.set(`${column} ${row}`, owner);
  }

  takeSide(id: string, side: string, owner: string): void {
    this.#sides.set(`${id} ${side}`, owner);
  }
}

function between(a: number, b: number): number[] {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, index) => low + 1 + index);
}
