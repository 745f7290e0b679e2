import { withArtefacts } from './artefact-cells.ts';
import { type Box, moved, type Point, tidied } from './geometry.ts';
import { Grid } from './grid.ts';
import { attachedBox, attachedLabel, flowLabel, itemLabel } from './label-boxes.ts';
import { labelSides } from './label-sides.ts';
import { type Area, insideKey, type LayoutItem, type Picture } from './layout-item.ts';
import { Lines } from './lines.ts';
import { Places } from './places.ts';
import { offsetsOf } from './port-offsets.ts';
import { ranksOf } from './ranks.ts';
import type { Route } from './route.ts';
import { routesOf } from './routes.ts';
import type { ItemArrow } from './cell.ts';
import { cellsOf } from './rows.ts';
import { tracksOfRoutes } from './stretches.ts';

/** Draws one area: cells, ways, tracks, sizes, coordinates. Everything is relative to its upper left corner. */
export function layOutArea(area: Area): Picture {
  const grid = gridOf(area);
  const routes = routesOf(grid);
  const offsets = offsetsOf(grid, routes);
  const sides = labelSides(grid, routes);
  const tracks = tracksOfRoutes(grid, routes, offsets);
  const places = new Places(grid, tracks, { sides, routes });
  const lines = new Lines(grid, places, tracks, offsets);
  const drawing = new Drawing();
  for (const item of area.items) {
    drawing.addItem(item, places.box(item));
    const side = sides.get(item.id) ?? 'below';
    if (item.label) drawing.labels.set(item.id, itemLabel(places.box(item), item.label, side));
  }
  for (const route of routes) drawing.addRoute(route, lines.points(route));
  const { shapes, labels, edges } = drawing;
  const { width, height } = places;
  return { width, height, shapes, labels, edges, bands: places.bands() };
}

function gridOf(area: Area): Grid {
  const flowItems = area.items.filter(({ kind }) => kind !== 'artefact');
  const known = new Set(flowItems.map(({ id }) => id));
  const arrows = area.links.flatMap(({ kind, from, to }): ItemArrow[] => {
    if (kind !== 'sequence' || from.itemId === null || to.itemId === null) return [];
    if (!known.has(from.itemId) || !known.has(to.itemId)) return [];
    return [{ from: from.itemId, to: to.itemId, aside: from.elementId !== from.itemId }];
  });
  const ids = flowItems.map(({ id }) => id);
  const entered = new Set(arrows.map(({ to }) => to));
  const ranks = ranksOf(
    ids,
    arrows,
    ids.filter((id) => !entered.has(id)),
  );
  const cells = cellsOf(flowItems, arrows, ranks);
  const associations = area.links.filter(({ kind }) => kind === 'association');
  return new Grid(area, withArtefacts(cells, area.items, associations));
}

class Drawing {
  readonly shapes = new Map<string, Box>();
  readonly labels = new Map<string, Box>();
  readonly edges = new Map<string, readonly Point[]>();

  addItem(item: LayoutItem, box: Box): void {
    this.shapes.set(item.id, box);
    for (const one of item.attached) {
      const sign = attachedBox(item, one.id, box);
      this.shapes.set(one.id, sign);
      if (one.label) this.labels.set(one.id, attachedLabel(sign, one.label));
    }
    if (!item.inner) return;
    for (const [id, inner] of item.inner.shapes) this.shapes.set(id, moved(inner, box.x, box.y));
    for (const [id, label] of item.inner.labels) this.labels.set(id, moved(label, box.x, box.y));
    for (const [id, line] of item.inner.edges) {
      this.edges.set(
        id,
        line.map((point) => moved(point, box.x, box.y)),
      );
    }
  }

  /** The parts of a line inside of sub-processes are drawn already; the rest goes on from their borders. */
  addRoute({ link }: Route, points: readonly Point[]): void {
    const [begin, end] = [this.take(insideKey(link, true)), this.take(insideKey(link, false))];
    this.edges.set(link.id, tidied([...begin, ...points, ...end.toReversed()]));
    if (link.label) this.labels.set(link.id, flowLabel(points, link.label, link.kind));
  }

  private take(key: string): readonly Point[] {
    const line = this.edges.get(key) ?? [];
    this.edges.delete(key);
    return line;
  }
}
