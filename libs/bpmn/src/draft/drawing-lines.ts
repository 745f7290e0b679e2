import type { Box, GridLayout, Point } from './grid-layout.ts';
import { flowId } from './process-lines.ts';
import type { DraftFlow, DraftNode, ProcessDraft } from './process-draft.ts';
import { element } from './xml-lines.ts';

const LABEL = { width: 100, height: 28 };

/** The `BPMNDiagram` element: shapes, edges and the places of their labels. */
export function drawingLines(draft: ProcessDraft, layout: GridLayout): string[] {
  const { id } = draft;
  return element('bpmndi:BPMNDiagram', { id: `diagram-${id}` }, [
    ...element('bpmndi:BPMNPlane', { id: `plane-${id}`, bpmnElement: `collaboration-${id}` }, [
      ...shape(`pool-${id}`, layout.pool(), { isHorizontal: true }),
      ...draft.lanes.flatMap((lane) =>
        shape(lane.id, layout.lane(lane.id), { isHorizontal: true }),
      ),
      ...draft.nodes.flatMap((node) => {
        const ways = draft.flows.filter(({ from, to }) => from === node.id || to === node.id);
        return nodeShape(
          node,
          layout.node(node.id),
          ways.map((flow) => layout.waypoints(flow)),
        );
      }),
      ...draft.flows.flatMap((flow) => edge(flow, layout.waypoints(flow))),
    ]),
  ]);
}

function nodeShape(
  { id, type, name }: DraftNode,
  box: Box,
  ways: readonly (readonly Point[])[],
): string[] {
  const isTask = type.endsWith('Task');
  const isGateway = type === 'exclusiveGateway';
  const marker: Record<string, boolean> = isGateway ? { isMarkerVisible: true } : {};
  const label = isGateway ? labelOfGateway(box, ways) : labelBelow(box);
  return shape(id, box, marker, isTask || name === '' ? undefined : label);
}

function labelBelow({ x, y, width, height }: Box): Box {
  return { x: x + (width - LABEL.width) / 2, y: y + height + 4, ...LABEL };
}

/** Ways lead up and down from a gateway: its label stands on the side that none of them takes. */
function labelOfGateway(box: Box, ways: readonly (readonly Point[])[]): Box {
  const below = labelBelow(box);
  const bottom = box.y + box.height;
  const taken = ways.flat().some(({ x, y }) => y === bottom && x === box.x + box.width / 2);
  return taken ? { ...below, y: box.y - LABEL.height - 4 } : below;
}

function shape(
  id: string,
  box: Box,
  attributes: Readonly<Record<string, boolean>> = {},
  label?: Box,
): string[] {
  return element('bpmndi:BPMNShape', { id: `${id}-di`, bpmnElement: id, ...attributes }, [
    ...bounds(box),
    ...(label ? element('bpmndi:BPMNLabel', {}, bounds(label)) : []),
  ]);
}

function edge(flow: DraftFlow, points: readonly Point[]): string[] {
  const id = flowId(flow);
  const [first, second] = points;
  const label = flow.name && first && second ? labelAt(first, second) : null;
  return element('bpmndi:BPMNEdge', { id: `${id}-di`, bpmnElement: id }, [
    ...points.flatMap(({ x, y }) => element('di:waypoint', { x, y })),
    ...(label ? element('bpmndi:BPMNLabel', {}, bounds(label)) : []),
  ]);
}

/** Beside the beginning of the arrow, where one looks for the answer to the gateway's question. */
function labelAt(first: Point, second: Point): Box {
  const size = { width: 30, height: 14 };
  if (first.y === second.y) return { x: first.x + 8, y: first.y - 20, ...size };
  const below = second.y > first.y ? 8 : -22;
  return { x: first.x + 8, y: first.y + below, ...size };
}

function bounds({ x, y, width, height }: Box): string[] {
  return element('dc:Bounds', { x, y, width, height });
}
