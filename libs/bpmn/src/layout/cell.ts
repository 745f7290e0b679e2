import type { Arrow } from './ranks.ts';

/** An arrow between items; one from a sign on the border leads below the main line. */
export interface ItemArrow extends Arrow {
  readonly aside: boolean;
}

export interface Cell {
  readonly column: number;
  /** Within the band; whole numbers, negative ones above the main line. */
  readonly row: number;
}
