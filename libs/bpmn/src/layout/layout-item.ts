import type { Box, Point, Size } from './geometry.ts';

export type ItemKind = 'activity' | 'event' | 'gateway' | 'artefact';
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A sign on the border of an activity. */
export interface AttachedItem {
  readonly id: string;
  readonly label: Size | null;
}

/** What takes one cell of a grid. */
export interface LayoutItem extends Size {
  readonly id: string;
  readonly kind: ItemKind;
  /** Index of the band it belongs to. */
  readonly band: number;
  /** Room for the name beside it; null when it has none or carries it inside. */
  readonly label: Size | null;
  readonly attached: readonly AttachedItem[];
  /** What an expanded sub-process holds, relative to its upper left corner. */
  readonly inner: Picture | null;
}

/** Where a line begins or ends. */
export interface LinkEnd {
  /** Item of this grid; null: a whole band (closed pool) or the border of the area. */
  readonly itemId: string | null;
  /** The element itself: the item, a sign attached to it, or something inside of it. */
  readonly elementId: string;
  /** Only without item. */
  readonly band?: number;
}

export interface Link {
  readonly id: string;
  /** A leaving line goes from an item to the upper or lower border of the area. */
  readonly kind: 'sequence' | 'message' | 'association' | 'leaving';
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly label: Size | null;
  readonly upwards?: boolean;
}

/** A lane, a pool without lanes, a closed pool, or the whole of a sub-process. */
export interface Band {
  /** Bands of one pool follow each other; lines between pools run in the gaps. */
  readonly pool: number;
  readonly closed: boolean;
  readonly leastHeight: number;
}

export interface Area {
  readonly bands: readonly Band[];
  readonly items: readonly LayoutItem[];
  readonly links: readonly Link[];
}

/** What is drawn, by element id. */
export interface Picture extends Size {
  readonly shapes: ReadonlyMap<string, Box>;
  readonly labels: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<string, readonly Point[]>;
  /** Upper and lower border of the bands, in their order. */
  readonly bands: readonly { readonly top: number; readonly bottom: number }[];
}

/** Under which a picture keeps the part of a line that runs inside of a sub-process, up to its border. */
export function insideKey({ id, kind }: Pick<Link, 'id' | 'kind'>, isStart: boolean): string {
  if (kind === 'leaving') return id;
  return isStart ? `from ${id}` : `to ${id}`;
}
