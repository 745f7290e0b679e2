import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { type Canvas, service } from '../../bpmn/diagram-types.ts';
import { type Box, boxAround } from './box-around.ts';

const margin = 24;

/** Shows the same section of both drawings, at first all of both; what is moved in one moves in the other. */
export function syncViews(one: BaseViewer, other: BaseViewer): () => void {
  const life = new AbortController();
  const pair = [service(one, 'canvas'), service(other, 'canvas')] as const;
  let following = false;
  const follow = (from: Canvas, to: Canvas) => () => {
    if (following || life.signal.aborted) return;
    following = true;
    to.viewbox(boxOf(from));
    following = false;
  };
  service(one, 'eventBus').on('canvas.viewbox.changed', follow(pair[0], pair[1]));
  service(other, 'eventBus').on('canvas.viewbox.changed', follow(pair[1], pair[0]));
  fitBoth(pair);
  return () => life.abort();
}

/** @param pair of drawings of the same size */
export function fitBoth(pair: readonly [Canvas, Canvas]): void {
  const [one, other] = pair.map((canvas) => canvas.viewbox());
  if (!one || !other || one.outer.width <= 0 || one.outer.height <= 0) return;
  const all = boxAround([one.inner, other.inner], one.outer, margin);
  for (const canvas of pair) canvas.viewbox(all);
}

function boxOf(canvas: Canvas): Box {
  const { x, y, width, height } = canvas.viewbox();
  return { x, y, width, height };
}
