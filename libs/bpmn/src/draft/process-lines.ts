import type { DraftFlow, DraftLane, DraftNode, ProcessDraft } from './process-draft.ts';
import { type Attributes, element, textElement } from './xml-lines.ts';

/** The `process` element: lanes, flow nodes, sequence flows. */
export function processLines(draft: ProcessDraft): string[] {
  const { id, name, casesPerYear } = draft;
  return element('bpmn:process', { id, name, isExecutable: false }, [
    ...extensions(casesPerYear === undefined ? [] : iks('prozess', { fallzahlJahr: casesPerYear })),
    ...element(
      'bpmn:laneSet',
      { id: `lanes-${id}` },
      draft.lanes.flatMap((lane) => laneLines(lane, draft.nodes)),
    ),
    ...draft.nodes.flatMap((node) => nodeLines(node, draft.flows)),
    ...draft.flows.flatMap(flowLines),
  ]);
}

export function flowId({ from, to }: DraftFlow): string {
  return `flow-${from}-${to}`;
}

function laneLines({ id, name, role }: DraftLane, nodes: readonly DraftNode[]): string[] {
  const members = nodes.filter(({ lane }) => lane === id);
  return element('bpmn:lane', { id, name }, [
    ...extensions(role ? iks('rolle', { ...role }) : []),
    ...members.map((node) => textElement('bpmn:flowNodeRef', node.id)),
  ]);
}

function nodeLines(node: DraftNode, flows: readonly DraftFlow[]): string[] {
  const { id, type, name, documentation, activity, controls = [], risks = [] } = node;
  return element(`bpmn:${type}`, { id, name }, [
    ...(documentation ? [textElement('bpmn:documentation', documentation)] : []),
    ...extensions([
      ...(activity ? iks('aktivitaet', { ...activity }) : []),
      ...controls.flatMap((number) => iks('kontrolle', { id: number })),
      ...risks.flatMap((number) => iks('risiko', { id: number })),
    ]),
    ...references('incoming', flows, (flow) => flow.to === id),
    ...references('outgoing', flows, (flow) => flow.from === id),
  ]);
}

function references(
  direction: 'incoming' | 'outgoing',
  flows: readonly DraftFlow[],
  chosen: (flow: DraftFlow) => boolean,
): string[] {
  return flows.filter(chosen).map((flow) => textElement(`bpmn:${direction}`, flowId(flow)));
}

function flowLines(flow: DraftFlow): string[] {
  const { from, to, name, share } = flow;
  const attributes = { id: flowId(flow), name, sourceRef: from, targetRef: to };
  const own = share === undefined ? [] : iks('fluss', { wahrscheinlichkeit: share });
  return element('bpmn:sequenceFlow', attributes, extensions(own));
}

function iks(local: string, attributes: Attributes): string[] {
  return element(`iks:${local}`, attributes);
}

function extensions(content: readonly string[]): string[] {
  return content.length === 0 ? [] : element('bpmn:extensionElements', {}, content);
}
