import { measureText } from '../font/picture-fonts.ts';
import { type Box, boxAround, cornersOf, EMPTY_BOX, type Point } from './box.ts';
import type { Matrix } from './matrix.ts';
import { pathPoints } from './path-points.ts';

/** Elements that are no part of the drawing: definitions, and areas that only catch the mouse. */
const UNSEEN = new Set(['defs', 'style', 'title', 'desc', 'marker']);

type MatrixOf = (element: Element) => Matrix;

/** Box around an element in its own coordinates, as a browser's `getBBox` gives it. */
export function boundingBox(element: Element, matrixOf: MatrixOf): Box {
  return boxAround(pointsOf(element, matrixOf)) ?? EMPTY_BOX;
}

function pointsOf(element: Element, matrixOf: MatrixOf): Point[] {
  const read = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '0');
  switch (element.localName) {
    case 'rect':
    case 'image':
      return cornersOf({
        ...{ x: read('x'), y: read('y') },
        ...{ width: read('width'), height: read('height') },
      });
    case 'circle':
      return around(read('cx'), read('cy'), read('r'), read('r'));
    case 'ellipse':
      return around(read('cx'), read('cy'), read('rx'), read('ry'));
    case 'line':
      return [
        [read('x1'), read('y1')],
        [read('x2'), read('y2')],
      ];
    case 'polyline':
    case 'polygon':
      return pathPoints(`M${element.getAttribute('points') ?? ''}`);
    case 'path':
      return pathPoints(element.getAttribute('d') ?? '');
    case 'text':
      return textPoints(element);
    default:
      return [...element.children].flatMap((child) => placedPoints(child, matrixOf));
  }
}

function placedPoints(child: Element, matrixOf: MatrixOf): Point[] {
  if (UNSEEN.has(child.localName)) return [];
  const { a, b, c, d, e, f } = matrixOf(child);
  return pointsOf(child, matrixOf).map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]);
}

const around = (x: number, y: number, rx: number, ry: number): Point[] =>
  cornersOf({ x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry });

function textPoints(text: Element): Point[] {
  const style = text.getAttribute('style') ?? '';
  const size = Number.parseFloat(/font-size:\s*([\d.]+)/.exec(style)?.[1] ?? '12');
  const bold = /font-weight:\s*(?:bold|[6-9]00)/.test(style);
  const lines = text.children.length > 0 ? [...text.children] : [text];
  return lines.flatMap((line) => {
    const { width, ascent, descent } = measureText(line.textContent ?? '', size, bold);
    const x = Number.parseFloat(line.getAttribute('x') ?? '0');
    const y = Number.parseFloat(line.getAttribute('y') ?? '0');
    return cornersOf({ x, y: y - ascent, width, height: ascent + descent });
  });
}
