import {
  type Diagram,
  type DrawnElement,
  makeViewer,
  type ParseComplete,
  type Viewer,
} from './dom/bpmn-viewer.ts';
import type { Box } from './dom/box.ts';
import { openDrawingWindow } from './dom/drawing-window.ts';
import { PICTURE_FONT } from './font/picture-fonts.ts';
import { DiagramNotDrawn } from './picture.problems.ts';

/** `#rrggbb`. */
export interface ElementColour {
  readonly fill: string;
  readonly line?: string;
}

export type ElementColours = ReadonlyMap<string, ElementColour>;

/** Where an element stands; a connection has its way instead of a box. */
export interface DrawnPlace {
  readonly box: Box | null;
  readonly way: readonly { readonly x: number; readonly y: number }[];
}

export interface Drawing {
  /** As bpmn-js writes it. */
  readonly svg: string;
  readonly places: ReadonlyMap<string, DrawnPlace>;
}

/** What the diagram of a whole process shows, not that of a part. */
const WHOLE = new Set(['bpmn:Process', 'bpmn:Collaboration']);

const OPTIONS = {
  bpmnRenderer: {
    ...{ defaultFillColor: '#ffffff', defaultStrokeColor: '#17212b', defaultLabelColor: '#17212b' },
  },
  textRenderer: {
    defaultStyle: { fontFamily: PICTURE_FONT, fontSize: 12 },
    externalStyle: { fontSize: 11 },
  },
};

/**
 * bpmn-js draws into a window of its own, closed afterwards: nothing of one model reaches the next.
 * @throws DiagramNotDrawn
 */
export async function drawDiagram(xml: string, colours?: ElementColours): Promise<Drawing> {
  const window = await openDrawingWindow();
  try {
    const container = window.document.getElementById('canvas');
    const viewer = makeViewer(window, { container, ...OPTIONS });
    viewer.on('import.parse.complete', (event) => {
      putLargestFirst(event);
      if (colours) colourElements(event, colours);
    });
    await viewer.importXML(xml);
    dropHitAreas(viewer);
    const { svg } = await viewer.saveSVG();
    return { svg, places: placesOf(viewer) };
  } catch (error) {
    throw new DiagramNotDrawn(error);
  } finally {
    window.close();
  }
}

/** bpmn-js shows the first diagram; some tools put a small one of a called activity before that of the process. */
function putLargestFirst({ definitions }: ParseComplete): void {
  const size = ({ plane }: Diagram): number =>
    WHOLE.has(plane?.bpmnElement?.$type ?? '') ? (plane?.planeElement?.length ?? 0) : -1;
  definitions?.diagrams?.sort((a, b) => size(b) - size(a));
}

/** By the colour extension of BPMN: the drawing then needs no second layer. */
function colourElements({ definitions }: ParseComplete, colours: ElementColours): void {
  for (const diagram of definitions?.diagrams ?? []) {
    for (const element of diagram.plane?.planeElement ?? []) {
      const colour = colours.get(element.bpmnElement?.id ?? '');
      if (!colour) continue;
      element.set('color:background-color', colour.fill);
      if (colour.line) element.set('color:border-color', colour.line);
    }
  }
}

/** Invisible areas that catch the mouse: half of the file's size, and nothing to see. */
function dropHitAreas(viewer: Viewer): void {
  const layer = viewer.get('canvas').getActiveLayer();
  for (const area of layer.querySelectorAll('.djs-hit, .djs-outline')) area.remove();
}

function placesOf(viewer: Viewer): Map<string, DrawnPlace> {
  const drawn = viewer.get('elementRegistry').getAll();
  return new Map(
    drawn.filter(({ labelTarget }) => !labelTarget).map((one) => [one.id, place(one)]),
  );
}

function place({ x, y, width, height, waypoints }: DrawnElement): DrawnPlace {
  const numbers = [x, y, width, height];
  const known = numbers.every((value): value is number => Number.isFinite(value));
  const box =
    known && x !== undefined && y !== undefined && width !== undefined && height !== undefined
      ? { x, y, width, height }
      : null;
  return { box, way: (waypoints ?? []).map((point) => ({ x: point.x, y: point.y })) };
}
