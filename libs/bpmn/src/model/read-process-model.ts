import { NotBpmn } from '../bpmn.problems.ts';
import { readActivity } from '../iks/iks-activity.ts';
import { readControl, readRisk } from '../iks/iks-control.ts';
import { readDecision, readProcess, readRole } from '../iks/iks-frame.ts';
import type { ModelWarning } from '../model-warning.ts';
import { BPMN } from '../namespaces.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { dataObjectsOf } from './data-objects.ts';
import { diagramWarnings } from './diagram-warnings.ts';
import { type FlowNode, flowNodesOf } from './flow-nodes.ts';
import { lanesOf, type PlacedLanes } from './lanes.ts';
import { mediaBreaks } from './media-breaks.ts';
import { readAllOwn, readOwn } from './own-elements.ts';
import type { ModelParticipant, ModelProcess, ProcessModel, ProcessStep } from './process-model.ts';
import { eventOf } from './step-event.ts';
import { messageFlowsOf } from './message-flows.ts';
import { oneLine, sequenceFlowsOf } from './sequence-flows.ts';
import { alongTheFlow } from './step-order.ts';

/**
 * What a BPMN 2.0 file says about its processes. What cannot be read is told as a warning; the file is not changed.
 * @throws BpmnTooLarge, BpmnUnsafe, BpmnTooDeep, BpmnMalformed, NotBpmn
 */
export function readProcessModel(xml: string): ProcessModel {
  const definitions = bpmnDefinitions(xml);
  const warnings: ModelWarning[] = [];
  const seen = new Set<string>();
  const participants = participantsOf(definitions, warnings);
  const elements = childrenOf(definitions, BPMN, 'process');
  const parts = elements.map((process) => readProcessPart(process, participants, seen, warnings));
  if (elements.length === 0) {
    const { line } = definitions.place;
    const code = 'bpmn.warning.process-missing';
    warnings.push({ code, elementId: null, line, parameters: {} });
  }
  warnings.push(...diagramWarnings(definitions));
  return {
    processes: parts.map(({ process }) => process),
    participants,
    lanes: parts.flatMap(({ lanes }) => lanes),
    steps: numbered(parts.flatMap(({ steps }) => steps)),
    flows: parts.flatMap(({ flows }) => flows),
    messages: messageFlowsOf(definitions, seen, warnings),
    dataObjects: dataObjectsOf(definitions, warnings),
    warnings,
  };
}

/** The root of a BPMN file. @throws as {@link readProcessModel} */
export function bpmnDefinitions(xml: string): XmlElement {
  const root = parseXml(xml);
  if (root.namespace === BPMN && root.local === 'definitions') return root;
  throw new NotBpmn(root.local, root.place);
}

function participantsOf(definitions: XmlElement, warnings: ModelWarning[]): ModelParticipant[] {
  return childrenOf(definitions, BPMN, 'collaboration')
    .flatMap((one) => childrenOf(one, BPMN, 'participant'))
    .map((element) => {
      const reference = attributeOf(element, 'processRef');
      return {
        id: attributeOf(element, 'id') ?? '',
        name: oneLine(attributeOf(element, 'name')),
        processId: reference?.slice(reference.indexOf(':') + 1) ?? null,
        iks: readOwn(element, 'rolle', readRole, warnings),
      };
    });
}

function readProcessPart(
  element: XmlElement,
  participants: readonly ModelParticipant[],
  seen: Set<string>,
  warnings: ModelWarning[],
) {
  const nodes = flowNodesOf(element, seen, warnings);
  const ids = new Set(nodes.map(({ id }) => id));
  const flows = sequenceFlowsOf(element, ids, warnings);
  const placed = lanesOf(element, ids, warnings);
  const id = attributeOf(element, 'id') ?? '';
  const pool = participants.find(({ processId }) => processId === id)?.name ?? null;
  const raw = alongTheFlow(nodes, flows).map((node) => stepOf(node, placed, pool, warnings));
  const breaks = mediaBreaks(raw, flows);
  const steps = raw.map((step) => ({ ...step, mediaBreak: breaks.get(step.id) ?? null }));
  const process: ModelProcess = {
    id,
    name: oneLine(attributeOf(element, 'name')) || (pool ?? ''),
    iks: readOwn(element, 'prozess', readProcess, warnings),
  };
  return { process, lanes: placed.lanes, steps, flows };
}

type UnplacedStep = Omit<ProcessStep, 'position' | 'number' | 'mediaBreak'>;

function stepOf(
  { id, kind, element, processId, parentId, attachedTo }: FlowNode,
  { laneOf }: PlacedLanes,
  pool: string | null,
  warnings: ModelWarning[],
): UnplacedStep {
  const lane = laneOf.get(id) ?? (parentId === null ? undefined : laneOf.get(parentId));
  const activity = readOwn(element, 'aktivitaet', readActivity, warnings);
  const { zahlungsrelevant } = activity;
  return {
    ...{ id, kind, type: element.local, processId, parentId, activity },
    name: oneLine(attributeOf(element, 'name')),
    documentation: childrenOf(element, BPMN, 'documentation')
      .map(({ text }) => text.trim())
      .join('\n'),
    laneId: lane?.id ?? null,
    role: lane?.name || pool || null,
    event: kind === 'event' ? eventOf(element, attachedTo, warnings) : null,
    decision: readOwn(element, 'entscheidung', readDecision, warnings),
    controls: readAllOwn(element, 'kontrolle', readControl, warnings),
    risks: readAllOwn(element, 'risiko', readRisk, warnings),
    paymentRelevant: zahlungsrelevant === 'ordnetAn' || zahlungsrelevant === 'zahltAus',
    line: element.place.line,
  };
}

function numbered(steps: readonly Omit<ProcessStep, 'position' | 'number'>[]): ProcessStep[] {
  let number = 0;
  return steps.map((step, index) => ({
    ...step,
    position: index + 1,
    number: step.kind === 'activity' ? (number += 1) : null,
  }));
}
