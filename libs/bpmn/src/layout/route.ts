import type { Link, Side } from './layout-item.ts';

export type Axis = 'h' | 'v';

/**
 * A straight piece of a line: level with the place where the line starts or ends, or in a channel (number of a strip for
 * a horizontal, of a column channel for a vertical piece).
 */
export interface Piece {
  readonly axis: Axis;
  readonly at: 'start' | 'end' | number;
}

export interface Port {
  readonly itemId: string | null;
  /** Element inside of the item or on its border that the line really belongs to. */
  readonly elementId: string;
  readonly side: Side;
  /** Only without item: strip whose border is meant. */
  readonly strip: number | null;
}

/** Pieces alternate between the axes. */
export interface Route {
  readonly link: Link;
  readonly start: Port;
  readonly end: Port;
  readonly pieces: readonly Piece[];
}

export const across = (at: Piece['at']): Piece => ({ axis: 'h', at });
export const along = (at: Piece['at']): Piece => ({ axis: 'v', at });
