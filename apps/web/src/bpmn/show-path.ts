import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import classes from './bpmn-canvas.module.css';
import { type DiagramElement, service } from './diagram-types.ts';
import { arrowsOf, numbersOf } from './way-order.ts';

/** What is pointed out in the drawing: a way with its order, or places alone. */
export interface ShownPath {
  /** Flow nodes of a way, in its order. */
  readonly way: readonly string[];
  /** Elements that are meant, on the way or beside it. */
  readonly places: readonly string[];
}

const type = 'pruefwerk-path';
const wayMarker = 'pruefwerk-way';
const placeMarker = 'pruefwerk-place';

/** @returns a function that takes it away again */
export function showPath(diagram: BaseViewer, { way, places }: ShownPath): () => void {
  const canvas = service(diagram, 'canvas');
  const overlays = service(diagram, 'overlays');
  const registry = service(diagram, 'elementRegistry');
  const known = (ids: readonly string[]) => ids.filter((id) => registry.get(id) !== undefined);
  const marked: (readonly [string, string])[] = [
    ...known(way).map((id) => [id, wayMarker] as const),
    ...arrowsOf(way, registry.getAll()).map((id) => [id, wayMarker] as const),
    ...known(places).map((id) => [id, placeMarker] as const),
  ];
  for (const [id, marker] of marked) canvas.addMarker(id, marker);
  numbersOf(way).forEach((numbers, id) => {
    const element = registry.get(id);
    if (element) addNumber(overlays, element, numbers);
  });
  return () => {
    for (const [id, marker] of marked) canvas.removeMarker(id, marker);
    overlays.remove({ type });
  };
}

function addNumber(
  overlays: ReturnType<typeof service<'overlays'>>,
  element: DiagramElement,
  numbers: readonly number[],
): void {
  const html = document.createElement('div');
  html.className = classes['place'] ?? '';
  html.textContent = numbers.join(', ');
  const left = (element.width ?? 0) / 2 - 10;
  overlays.add(element.id, type, {
    position: { top: -24, left },
    scale: { min: 0.8, max: 1.1 },
    html,
  });
}
