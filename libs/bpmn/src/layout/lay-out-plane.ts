import { type Box, moved, type Point } from './geometry.ts';
import { layOutArea } from './lay-out-area.ts';
import type { Band, LayoutItem, Link, Picture } from './layout-item.ts';
import { type LeavingLine, messageEnds } from './message-ends.ts';
import { scopeItems, scopeLinks } from './scope-items.ts';
import type { SourcePlane, SourcePool } from './source-planes.ts';
import type { SourceScope } from './source-scope.ts';
import { straightLines } from './straight-lines.ts';
import { activitySize, captionHeight } from './text-size.ts';

const ORIGIN = { x: 160, y: 80 };
/** Width of a caption written upwards. */
const CAPTION = 30;
/** Room for the name of an expanded sub-process. */
const TITLE = 22;
const LEAST_POOL = 400;

export interface DrawnPlane {
  readonly shapes: ReadonlyMap<string, Box>;
  readonly labels: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<string, readonly Point[]>;
}

/** Draws what one diagram shows. */
export function layOutPlane(plane: SourcePlane): DrawnPlane {
  const bands = bandsOf(plane.pools);
  const { links: messages, leaving } = messageEnds(plane, (pool) => bands.first[pool] ?? 0);
  const items: LayoutItem[] = [];
  const links: Link[] = [...messages];
  plane.pools.forEach(({ scope, lanes }, pool) => {
    if (!scope) return;
    const base = bands.first[pool] ?? 0;
    const bandOf = (id: string): number => base + (lanes?.bandOf.get(id) ?? lanes?.rest ?? 0);
    items.push(...scopeItems(scope, bandOf, (node) => innerPicture(node, leaving)));
    links.push(...scopeLinks(scope));
  });
  const picture = layOutArea({ bands: bands.all, items, links });
  return framed(plane, picture, bands.first);
}

function bandsOf(pools: readonly SourcePool[]): { all: Band[]; first: number[] } {
  const all: Band[] = [];
  const first: number[] = [];
  pools.forEach(({ name, scope, lanes, participantId }, pool) => {
    first.push(all.length);
    const captions = lanes?.captions ?? [''];
    const own = participantId === null ? 0 : captionHeight(name) / captions.length;
    for (const caption of captions) {
      const least = scope === null ? 60 : lanes || participantId !== null ? 100 : 0;
      const leastHeight = scope === null ? least : Math.max(least, captionHeight(caption), own);
      all.push({ pool, closed: scope === null, leastHeight });
    }
  });
  return { all, first };
}

function innerPicture(
  { id, name, inner }: { id: string; name: string; inner: SourceScope | null },
  leaving: ReadonlyMap<string, readonly LeavingLine[]>,
): Picture | null {
  if (!inner) return null;
  const items = scopeItems(
    inner,
    () => 0,
    (node) => innerPicture(node, leaving),
  );
  const links = [...scopeLinks(inner), ...(leaving.get(id) ?? [])];
  const bands = [{ pool: 0, closed: false, leastHeight: 0 }];
  return titled(layOutArea({ bands, items, links }), name);
}

/** Moves everything down below the name; a line that leaves upwards goes on to the border. */
function titled(picture: Picture, name: string): Picture {
  const width = Math.max(picture.width, activitySize(name).width + 40);
  const right = (width - picture.width) / 2;
  const down = <T extends Point>(thing: T): T => moved(thing, right, TITLE);
  const shapes = new Map([...picture.shapes].map(([id, box]) => [id, down(box)]));
  const labels = new Map([...picture.labels].map(([id, box]) => [id, down(box)]));
  const edges = new Map(
    [...picture.edges].map(([id, line]) => {
      const points = line.map(down);
      const last = line.at(-1);
      if (last?.y === 0) points.push({ x: last.x + right, y: 0 });
      return [id, points] as const;
    }),
  );
  return { ...picture, width, height: picture.height + TITLE, shapes, labels, edges };
}

/** Puts pools and lanes around the picture and brings it to its place. */
function framed(plane: SourcePlane, picture: Picture, first: readonly number[]): DrawnPlane {
  const captions = plane.pools.map(
    ({ participantId, lanes }) => (participantId === null ? 0 : 1) + depthOf(lanes?.lanes ?? []),
  );
  const left = CAPTION * Math.max(0, ...captions);
  const width = Math.max(LEAST_POOL, left + picture.width);
  const [dx, dy] = [ORIGIN.x + left, ORIGIN.y];
  const frames = new Map<string, Box>();
  const frame = (from: number, to: number, indent: number): Box => {
    const [top, bottom] = [picture.bands[from]?.top ?? 0, picture.bands[to]?.bottom ?? 0];
    const x = ORIGIN.x + indent * CAPTION;
    return { x, y: top + dy, width: width - indent * CAPTION, height: bottom - top };
  };
  plane.pools.forEach(({ participantId, lanes }, pool) => {
    const from = first[pool] ?? 0;
    const to = (first[pool + 1] ?? picture.bands.length) - 1;
    const indent = participantId === null ? 0 : 1;
    if (participantId !== null) frames.set(participantId, frame(from, to, 0));
    for (const lane of lanes?.lanes.toReversed() ?? []) {
      if (lane.id === '') continue;
      frames.set(lane.id, frame(from + lane.first, from + lane.last, indent + lane.depth));
    }
  });
  const shapes = new Map([
    ...frames,
    ...[...picture.shapes].map(([id, box]) => [id, moved(box, dx, dy)] as const),
  ]);
  const labels = new Map([...picture.labels].map(([id, box]) => [id, moved(box, dx, dy)]));
  const edges = new Map(
    [...picture.edges].map(([id, line]) => [id, line.map((point) => moved(point, dx, dy))]),
  );
  return { shapes, labels, edges: new Map([...edges, ...straightLines(plane, shapes, edges)]) };
}

function depthOf(lanes: readonly { readonly depth: number }[]): number {
  return Math.max(0, ...lanes.map(({ depth }) => depth + 1));
}
