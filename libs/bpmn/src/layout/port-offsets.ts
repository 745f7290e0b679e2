import type { Grid } from './grid.ts';
import { type AttachedItem, insideKey, type LayoutItem } from './layout-item.ts';
import type { Port, Route } from './route.ts';

/** Distance of the signs on the border of an activity from its middle, from the right-hand end. */
export function attachedOffset(item: LayoutItem, id: string): number {
  let at = item.width / 2 - 6;
  for (const one of item.attached) {
    const room = attachedRoom(one);
    if (one.id === id) return at - room + 18;
    at -= room;
  }
  return 0;
}

/** Room along the border: the sign and its name at the right of the line that leaves it. */
export function attachedRoom({ label }: AttachedItem): number {
  return Math.max(42, (label?.width ?? 0) + 26);
}

export type Offsets = ReadonlyMap<Port, number>;

const APART = 18;

/** Where along a side of its item a line begins: several at one side of an activity stand beside each other. */
export function offsetsOf(grid: Grid, routes: readonly Route[]): Offsets {
  const offsets = new Map<Port, number>();
  const shared = new Map<string, { readonly port: Port; readonly towards: number }[]>();
  for (const route of routes) {
    for (const port of [route.start, route.end]) {
      const item = port.itemId === null ? null : grid.item(port.itemId);
      if (!item) continue;
      const fixed = fixedOffset(item, port, route);
      if (fixed !== null) offsets.set(port, fixed);
      else if (isSpread(item, port)) {
        const other = port === route.start ? route.end : route.start;
        const towards = other.itemId === null ? 0 : grid.columnOf(other.itemId);
        const key = `${item.id} ${port.side}`;
        shared.set(key, [...(shared.get(key) ?? []), { port, towards }]);
      }
    }
  }
  for (const ports of shared.values()) spread(grid, ports, offsets);
  return offsets;
}

function fixedOffset(item: LayoutItem, port: Port, { link, start }: Route): number | null {
  const { elementId } = port;
  if (elementId === item.id) return null;
  if (item.attached.some(({ id }) => id === elementId)) return attachedOffset(item, elementId);
  const exit = item.inner?.edges.get(insideKey(link, port === start))?.at(-1);
  return exit ? exit.x - item.width / 2 : null;
}

function isSpread({ kind }: LayoutItem, { side }: Port): boolean {
  return kind === 'activity' && (side === 'top' || side === 'bottom');
}

function spread(
  grid: Grid,
  ports: readonly { readonly port: Port; readonly towards: number }[],
  offsets: Map<Port, number>,
): void {
  const item = grid.item(ports[0]?.port.itemId ?? '');
  const width = item?.width ?? 0;
  const left = item && item.attached.length > 0 && ports[0]?.port.side === 'bottom';
  const base = left ? 12 - width / 2 + ((ports.length - 1) * 6) / 2 : 0;
  const apart = left ? 6 : Math.min(APART, (width - 20) / Math.max(1, ports.length));
  ports
    .toSorted((a, b) => a.towards - b.towards)
    .forEach(({ port }, index) =>
      offsets.set(port, base + (index - (ports.length - 1) / 2) * apart),
    );
}
