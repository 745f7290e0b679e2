import type { DOMWindow } from 'jsdom';
import type { Box } from './box.ts';

/** What is used of bpmn-js in the window; its own types would need a browser's. */
export interface Viewer {
  importXML(xml: string): Promise<{ readonly warnings: readonly unknown[] }>;
  saveSVG(): Promise<{ readonly svg: string }>;
  on(event: 'import.parse.complete', listener: (event: ParseComplete) => void): void;
  get(service: 'elementRegistry'): ElementRegistry;
  get(service: 'canvas'): { getActiveLayer(): Element; getRootElement(): unknown };
  destroy(): void;
}

export interface ParseComplete {
  readonly definitions?: { readonly diagrams?: Diagram[] };
}

export interface Diagram {
  readonly plane?: {
    readonly bpmnElement?: { readonly $type: string };
    readonly planeElement?: readonly DiagramElement[];
  };
}

/** Shape or edge of the diagram interchange. */
export interface DiagramElement {
  readonly bpmnElement?: { readonly id?: string };
  set(name: string, value: string): void;
}

export interface ElementRegistry {
  getAll(): readonly DrawnElement[];
}

/** Shape (a box) or connection (waypoints), and labels as elements of their own. */
export interface DrawnElement extends Partial<Box> {
  readonly id: string;
  readonly type: string;
  readonly labelTarget?: DrawnElement | null;
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
}

type ViewerClass = new (options: object) => Viewer;

export function makeViewer(window: DOMWindow, options: object): Viewer {
  const BpmnJS = Reflect.get(window, 'BpmnJS') as ViewerClass;
  return new BpmnJS(options);
}
