import { dataFieldText } from '../iks/data-fields.ts';
import type { IksActivity } from '../iks/iks-activity.ts';
import type {
  DraftControl,
  DraftFlow,
  DraftLane,
  DraftNode,
  ProcessDraft,
} from './process-draft.ts';
import { type Attributes, element, textElement } from './xml-lines.ts';

/** The `process` element: lanes, flow nodes, sequence flows. */
export function processLines(draft: ProcessDraft): string[] {
  const { id, name, casesPerYear, iks: facts } = draft;
  const own = { fallzahlJahr: casesPerYear, ...facts };
  return element('bpmn:process', { id, name, isExecutable: false }, [
    ...extensions(said(own) ? iks('prozess', own) : []),
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
  const { decision, event, trigger } = node;
  return element(`bpmn:${type}`, { id, name }, [
    ...(documentation ? [textElement('bpmn:documentation', documentation)] : []),
    ...extensions([
      ...(activity ? iks('aktivitaet', activityAttributes(activity)) : []),
      ...(decision ? iks('entscheidung', { ...decision }) : []),
      ...(event ? iks('ereignis', { ...event }) : []),
      ...controls.flatMap((control) => iks('kontrolle', controlAttributes(control))),
      ...risks.flatMap((number) => iks('risiko', { id: number })),
    ]),
    ...references('incoming', flows, (flow) => flow.to === id),
    ...references('outgoing', flows, (flow) => flow.from === id),
    ...(trigger ? element(`bpmn:${trigger}EventDefinition`, { id: `${trigger}-${id}` }) : []),
  ]);
}

function activityAttributes({ datenfelder, ...facts }: Partial<IksActivity>): Attributes {
  return { ...facts, datenfelder: datenfelder?.map(dataFieldText) };
}

function controlAttributes(control: string | DraftControl): Attributes {
  return typeof control === 'string' ? { id: control } : { ...control };
}

function references(
  direction: 'incoming' | 'outgoing',
  flows: readonly DraftFlow[],
  chosen: (flow: DraftFlow) => boolean,
): string[] {
  return flows.filter(chosen).map((flow) => textElement(`bpmn:${direction}`, flowId(flow)));
}

function flowLines(flow: DraftFlow): string[] {
  const { from, to, name, share, iks: facts } = flow;
  const attributes = { id: flowId(flow), name, sourceRef: from, targetRef: to };
  const own = { wahrscheinlichkeit: share, ...facts };
  return element('bpmn:sequenceFlow', attributes, extensions(said(own) ? iks('fluss', own) : []));
}

function iks(local: string, attributes: Attributes): string[] {
  return element(`iks:${local}`, attributes);
}

function said(attributes: Attributes): boolean {
  return Object.values(attributes).some((value) => value !== undefined && value !== null);
}

function extensions(content: readonly string[]): string[] {
  return content.length === 0 ? [] : element('bpmn:extensionElements', {}, content);
}
