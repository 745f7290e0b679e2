import { flowNodeKind, isSubProcess } from '../model/flow-node-kind.ts';
import { bpmnDefinitions, readProcessModel } from '../model/read-process-model.ts';
import { BPMN_DI, DC, DI } from '../namespaces.ts';
import { attributeOf, childrenOf, everyElement, type XmlElement } from '../xml/xml-element.ts';
import { type Box, contains, crosses, overlap, type Point } from './geometry.ts';
import { localName } from './source-scope.ts';

/** What is wrong with the drawing of a file; ids of elements. */
export interface DrawingFaults {
  readonly nodes: number;
  readonly flows: number;
  /** Flow nodes that share ground. */
  readonly overlaps: readonly (readonly [string, string])[];
  /** Flow nodes that reach out of their lane or pool. */
  readonly outside: readonly string[];
  readonly withoutShape: readonly string[];
  readonly withoutEdge: readonly string[];
  /** Sequence or message flow and the node it runs through. */
  readonly throughNodes: readonly (readonly [flow: string, node: string])[];
}

interface Node {
  readonly id: string;
  readonly box: Box;
  readonly attachedTo: string | null;
  readonly around: readonly string[];
  readonly plane: XmlElement;
}

/** Looks at the drawing as it stands in the file. @throws as `readProcessModel` */
export function drawingFaults(xml: string): DrawingFaults {
  const definitions = bpmnDefinitions(xml);
  const model = readProcessModel(xml);
  const shapes = diagramElements(definitions, 'BPMNShape');
  const edges = diagramElements(definitions, 'BPMNEdge');
  const nodes = [...flowNodes(definitions)].flatMap((element) => nodeOf(element, shapes));
  const flows = [...model.flows, ...model.messages];
  return {
    nodes: model.steps.length,
    flows: flows.length,
    overlaps: pairs(nodes)
      .filter(([a, b]) => clash(a, b))
      .map(([a, b]) => [a.id, b.id]),
    outside: outsideOf(nodes, model, shapes),
    withoutShape: model.steps.map(({ id }) => id).filter((id) => !shapes.has(id)),
    withoutEdge: flows.map(({ id }) => id).filter((id) => !edges.has(id)),
    throughNodes: flows.flatMap((flow) => passed(flow, edges.get(flow.id), nodes)),
  };
}

function diagramElements(definitions: XmlElement, local: string): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const element of everyElement(definitions)) {
    if (element.namespace !== BPMN_DI || element.local !== local) continue;
    const id = localName(attributeOf(element, 'bpmnElement') ?? '');
    if (!found.has(id)) found.set(id, element);
  }
  return found;
}

function* flowNodes(definitions: XmlElement): Generator<XmlElement> {
  const seen = new Set<string>();
  for (const element of everyElement(definitions)) {
    const id = attributeOf(element, 'id') ?? '';
    if (flowNodeKind(element) === null || seen.has(id)) continue;
    seen.add(id);
    yield element;
  }
}

function nodeOf(element: XmlElement, shapes: ReadonlyMap<string, XmlElement>): Node[] {
  const id = attributeOf(element, 'id') ?? '';
  const shape = shapes.get(id);
  const box = shape && boxOf(shape);
  if (!box || !shape.parent) return [];
  const around: string[] = [];
  for (let at = element.parent; at && isSubProcess(at); at = at.parent) {
    around.push(attributeOf(at, 'id') ?? '');
  }
  const attachedTo = attributeOf(element, 'attachedToRef');
  return [{ id, box, around, attachedTo, plane: shape.parent }];
}

function boxOf(shape: XmlElement): Box | null {
  const bounds = childrenOf(shape, DC, 'Bounds')[0];
  if (!bounds) return null;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(attributeOf(bounds, name)),
  );
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}

function pairs(nodes: readonly Node[]): [Node, Node][] {
  return nodes.flatMap((a, index) => nodes.slice(index + 1).map((b): [Node, Node] => [a, b]));
}

/** A sub-process may hold what stands in it, an activity carries the signs on its border. */
function clash(a: Node, b: Node): boolean {
  if (a.plane !== b.plane || !overlap(a.box, b.box)) return false;
  if (a.around.includes(b.id) || b.around.includes(a.id)) return false;
  return a.attachedTo !== b.id && b.attachedTo !== a.id;
}

function outsideOf(
  nodes: readonly Node[],
  { steps, participants }: ReturnType<typeof readProcessModel>,
  shapes: ReadonlyMap<string, XmlElement>,
): string[] {
  const pools = new Map(participants.map(({ id, processId }) => [processId, id]));
  const places = new Map(nodes.map((node) => [node.id, node]));
  return steps.flatMap(({ id, laneId, processId, parentId }) => {
    const node = places.get(id);
    if (!node) return [];
    const frames = [laneId, pools.get(processId) ?? null, parentId].flatMap((frame) => {
      const shape = frame === null ? undefined : shapes.get(frame);
      const box = shape?.parent === node.plane ? boxOf(shape) : null;
      return box ? [box] : [];
    });
    // A sign stands on the border of what carries it.
    const inner =
      node.attachedTo === null ? node.box : (places.get(node.attachedTo)?.box ?? node.box);
    return frames.every((frame) => contains(frame, inner)) ? [] : [id];
  });
}

function passed(
  flow: { readonly id: string; readonly fromId: string; readonly toId: string },
  edge: XmlElement | undefined,
  nodes: readonly Node[],
): [string, string][] {
  if (!edge) return [];
  const points = childrenOf(edge, DI, 'waypoint').map((point): Point => ({
    x: Number(attributeOf(point, 'x')),
    y: Number(attributeOf(point, 'y')),
  }));
  const lines = points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
  const ends = nodes.filter(({ id }) => id === flow.fromId || id === flow.toId);
  const allowed = new Set(
    ends.flatMap(({ id, around, attachedTo }) => [id, attachedTo, ...around]),
  );
  return nodes
    .filter(({ id, plane }) => !allowed.has(id) && plane === edge.parent)
    .filter(({ box }) => lines.some((line) => crosses(line, box)))
    .map(({ id }) => [flow.id, id]);
}
