import type { Box } from '../dom/box.ts';
import type { DrawnPlace } from '../draw-diagram.ts';
import { svgNumber } from '../svg/svg-text.ts';
import { type MarkShape, markShape } from './mark-shape.ts';
import type { MarkKind, PictureMark } from './picture-mark.ts';

type Corner = 'top-right' | 'top-left' | 'bottom-left' | 'bottom-right' | 'middle';

/** Each kind has its own corner, as in the browser, so that they do not lie over each other. */
const corners: Readonly<Record<MarkKind, Corner>> = {
  control: 'top-right',
  risk: 'bottom-right',
  time: 'bottom-left',
  'media-break': 'top-left',
  'red-flags': 'top-left',
  'hand-over': 'middle',
};

const GAP = 2;
const ROW = 17;

export interface PlacedMarks {
  readonly svg: string;
  readonly boxes: readonly Box[];
}

/** Marks at the places of their elements; those of elements that are not drawn are left out. */
export function placeMarks(
  marks: readonly PictureMark[],
  places: ReadonlyMap<string, DrawnPlace>,
): PlacedMarks {
  const elements = Map.groupBy(marks, ({ elementId }) => elementId);
  const placed = [...elements].flatMap(([elementId, own]) => {
    const place = places.get(elementId);
    return place ? placeAtElement(own, place) : [];
  });
  return {
    svg: placed.map(({ svg }) => svg).join(''),
    boxes: placed.map(({ box }) => box),
  };
}

/** A time that would lie over the risk beside it moves below it. */
function placeAtElement(marks: readonly PictureMark[], place: DrawnPlace): Placed[] {
  const groups = Map.groupBy(marks, ({ kind }) => corners[kind]);
  const placed = new Map(
    [...groups].map(([corner, group]) => [corner, placeGroup(group, place, corner)]),
  );
  const [left, right] = [placed.get('bottom-left') ?? [], placed.get('bottom-right') ?? []];
  const end = left.at(-1)?.box;
  const start = right[0]?.box;
  if (end && start && end.x + end.width + GAP > start.x) {
    placed.set(
      'bottom-left',
      placeGroup(groups.get('bottom-left') ?? [], lower(place), 'bottom-left'),
    );
  }
  return [...placed.values()].flat();
}

function lower({ box, way }: DrawnPlace): DrawnPlace {
  return { box: box && { ...box, height: box.height + ROW }, way };
}

interface Placed {
  readonly svg: string;
  readonly box: Box;
}

/** Side by side, in their order. */
function placeGroup(group: readonly PictureMark[], place: DrawnPlace, corner: Corner): Placed[] {
  const shapes = group.map((mark) => ({ mark, shape: markShape(mark) }));
  const width = shapes.reduce((sum, { shape }) => sum + shape.width + GAP, -GAP);
  let x = leftOf(place, corner, width);
  const y = topOf(place, corner, shapes[0]?.shape.height ?? 0);
  return shapes.map(({ mark, shape }) => {
    const box = { x, y, width: shape.width, height: shape.height };
    x += shape.width + GAP;
    return { box, svg: moved(shape, mark, box) };
  });
}

const moved = (shape: MarkShape, { kind, tone }: PictureMark, { x, y }: Box): string =>
  `<g class="pw-mark pw-mark-${kind}" data-tone="${tone}" transform="translate(${svgNumber(x)} ${svgNumber(y)})">${shape.svg}</g>`;

function leftOf(place: DrawnPlace, corner: Corner, width: number): number {
  const box = place.box;
  if (!box || corner === 'middle') return middleOf(place).x - width / 2;
  return corner.endsWith('left') ? box.x - 8 : box.x + box.width + 8 - width;
}

function topOf(place: DrawnPlace, corner: Corner, height: number): number {
  const box = place.box;
  if (!box || corner === 'middle') return middleOf(place).y - height / 2;
  return corner.startsWith('top') ? box.y - height / 2 - 2 : box.y + box.height - height / 2 + 2;
}

/** Half way along the longest straight piece of a connection, else the middle of the box. */
function middleOf({ box, way }: DrawnPlace): { readonly x: number; readonly y: number } {
  if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const pieces = way.slice(1).map((to, i) => {
    const from = way[i] ?? to;
    return {
      ...{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
      length: Math.hypot(to.x - from.x, to.y - from.y),
    };
  });
  return pieces.reduce((a, b) => (b.length > a.length ? b : a), { x: 0, y: 0, length: -1 });
}
