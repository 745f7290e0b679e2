import type { Grid } from './grid.ts';
import type { LayoutItem } from './layout-item.ts';
import type { Route } from './route.ts';

/** Where the name of a sign stands, so that no line runs through it. */
export type LabelSide = 'below' | 'above' | 'beside';

export function labelSides(grid: Grid, routes: readonly Route[]): ReadonlyMap<string, LabelSide> {
  const used = new Set<string>();
  for (const { start, end } of routes) {
    for (const { elementId, side } of [start, end]) used.add(`${elementId} ${side}`);
  }
  return new Map(
    grid.area.items.map(({ id }) => [
      id,
      used.has(`${id} bottom`) ? (used.has(`${id} top`) ? 'beside' : 'above') : 'below',
    ]),
  );
}

/** How far an item reaches up and down from the middle of its row, with its name and the signs on its border. */
export function reachOf(
  { height, label, attached }: LayoutItem,
  side: LabelSide,
): { readonly up: number; readonly down: number } {
  const name = label ? label.height + 4 : 0;
  const signs = attached.map((one) => 18 + (one.label ? one.label.height + 2 : 0));
  return {
    up: height / 2 + (side === 'below' ? 0 : name),
    down: height / 2 + Math.max(0, side === 'below' ? name : 0, ...signs),
  };
}
