import { BPMN } from '../namespaces.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { StepKind } from './process-model.ts';

const KIND: ReadonlyMap<string, StepKind> = new Map([
  ...kinds('activity', [
    ...['task', 'userTask', 'manualTask', 'serviceTask', 'scriptTask', 'businessRuleTask'],
    ...['sendTask', 'receiveTask', 'callActivity', 'subProcess', 'transaction', 'adHocSubProcess'],
  ]),
  ...kinds('event', [
    ...['startEvent', 'endEvent', 'intermediateCatchEvent', 'intermediateThrowEvent'],
    'boundaryEvent',
  ]),
  ...kinds('gateway', [
    ...['exclusiveGateway', 'parallelGateway', 'inclusiveGateway', 'eventBasedGateway'],
    'complexGateway',
  ]),
]);

function kinds(kind: StepKind, names: readonly string[]): [string, StepKind][] {
  return names.map((name) => [name, kind]);
}

/** Null for whatever is no flow node. */
export function flowNodeKind({ namespace, local }: XmlElement): StepKind | null {
  return namespace === BPMN ? (KIND.get(local) ?? null) : null;
}

export function isSubProcess({ local }: XmlElement): boolean {
  return local === 'subProcess' || local === 'transaction' || local === 'adHocSubProcess';
}
