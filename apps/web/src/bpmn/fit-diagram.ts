import type { Canvas } from './diagram-types.ts';

/** Room for the editor's palette, which would lie over the pool otherwise. */
const paletteWidth = 110;
const margin = 16;
/** Room for the sign of bpmn.io, which nothing may cover. */
const foot = 34;

/** Shows the whole drawing, beside the palette when there is one; at most a little larger than drawn. */
export function fitDiagram(canvas: Canvas, withPalette: boolean): void {
  const { outer: sight } = canvas.viewbox();
  // Not in sight, as on paper, where a picture stands in its place: there is nothing to fit into.
  if (sight.width <= 0 || sight.height <= 0) return;
  canvas.zoom('fit-viewport');
  const { inner, outer } = canvas.viewbox();
  const left = withPalette ? paletteWidth : 0;
  const room = { width: outer.width - left - 2 * margin, height: outer.height - margin - foot };
  const scale = Math.min(1.15, room.width / inner.width, room.height / inner.height);
  if (!Number.isFinite(scale) || scale <= 0) return;
  const spare = { x: room.width / scale - inner.width, y: room.height / scale - inner.height };
  canvas.viewbox({
    x: inner.x - (left + margin) / scale - spare.x / 2,
    y: inner.y - margin / scale - spare.y / 2,
    width: outer.width / scale,
    height: outer.height / scale,
  });
}

export function zoomBy(canvas: Canvas, factor: number): void {
  canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
}
