import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type { DOMWindow } from 'jsdom';
import { boundingBox } from './bounding-box.ts';
import { Matrix, Transform, TransformList } from './matrix.ts';
import { pathLength, pointAlong } from './path-length.ts';
import { textCanvas } from './text-canvas.ts';

let compiled: Script | null = null;

/** The bundle that bpmn-js itself publishes; compiled once, run in every window. */
function viewerScript(): Script {
  if (compiled) return compiled;
  const path = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
  compiled = new Script(readFileSync(path, 'utf8'), { filename: 'bpmn-viewer.js' });
  return compiled;
}

/**
 * A window without a screen in which bpmn-js draws. It has no network, runs no script of the page, and gets what jsdom
 * lacks: measured text, transforms and boxes of SVG elements.
 */
export async function openDrawingWindow(): Promise<DOMWindow> {
  // Only who draws pays for it: who merely knows this lib starts without.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM('<!doctype html><div id="canvas"></div>', {
    runScripts: 'outside-only',
    // What bpmn-js complains about is told by the reader of models, with its line.
    virtualConsole: new VirtualConsole(),
  });
  addDrawing(dom.window);
  viewerScript().runInContext(dom.getInternalVMContext());
  return dom.window;
}

function addDrawing(window: DOMWindow): void {
  const lists = new WeakMap<Element, TransformList>();
  const listOf = (element: Element): TransformList => {
    const known = lists.get(element);
    if (known) return known;
    const made = new TransformList((text) => element.setAttribute('transform', text));
    lists.set(element, made);
    return made;
  };
  const matrixOf = (element: Element): Matrix => listOf(element).matrix;

  Object.assign(window, { SVGMatrix: Matrix, structuredClone });
  const svg = window.SVGElement.prototype;
  define(svg, 'transform', {
    get(this: Element) {
      return { baseVal: listOf(this) };
    },
  });
  method(svg, 'getBBox', function () {
    return boundingBox(this, matrixOf);
  });
  method(svg, 'getCTM', () => new Matrix());
  method(svg, 'createSVGMatrix', () => new Matrix());
  method(svg, 'createSVGTransform', () => new Transform());
  method(svg, 'createSVGPoint', () => ({ x: 0, y: 0 }));
  method(svg, 'getTotalLength', function () {
    return pathLength(this.getAttribute('d') ?? '');
  });
  method(svg, 'getPointAtLength', function (distance) {
    return pointAlong(this.getAttribute('d') ?? '', distance);
  });
  method(window.HTMLCanvasElement.prototype, 'getContext', () => textCanvas());
}

function define(prototype: object, name: string, property: PropertyDescriptor): void {
  Object.defineProperty(prototype, name, { configurable: true, ...property });
}

function method(prototype: object, name: string, value: (this: Element, n: number) => unknown) {
  define(prototype, name, { value, writable: true });
}
