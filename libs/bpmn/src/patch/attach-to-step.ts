import { BpmnStepUnknown } from '../bpmn.problems.ts';
import { flowNodeKind } from '../model/flow-node-kind.ts';
import { ownElements } from '../model/own-elements.ts';
import { bpmnDefinitions } from '../model/read-process-model.ts';
import { BPMN, IKS } from '../namespaces.ts';
import {
  attributeOf,
  childrenOf,
  everyElement,
  prefixInScope,
  type XmlElement,
} from '../xml/xml-element.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { removal } from './element-edits.ts';
import { intoOwner } from './into-element.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** Numbers of what hangs at a step, for example K-04 and R-07. */
export interface StepAttachments {
  readonly controls: readonly string[];
  readonly risks: readonly string[];
}

const KINDS = [
  ['kontrolle', 'controls'],
  ['risiko', 'risks'],
] as const;

/**
 * The file with exactly these controls and risks at the step. Only the elements that are new or gone are written: one
 * that stays keeps its attributes, and everything else in the file stays as it is, character by character.
 * @throws BpmnStepUnknown, and as `readProcessModel`
 */
export function attachToStep(xml: string, elementId: string, wanted: StepAttachments): string {
  const step = findStep(bpmnDefinitions(xml), elementId);
  const removals: TextEdit[] = [];
  const additions: string[] = [];
  for (const [local, kind] of KINDS) {
    const present = ownElements(step, local);
    const numbers = new Set(wanted[kind]);
    const gone = present.filter((one) => !numbers.has(attributeOf(one, 'id') ?? ''));
    removals.push(...gone.map((one) => removal(xml, one)));
    const known = new Set(present.map((one) => attributeOf(one, 'id')));
    const missing = [...numbers].filter((number) => !known.has(number));
    additions.push(...missing.map((number) => newElement(step, local, number)));
  }
  if (removals.length === 0 && additions.length === 0) return xml;
  return applyEdits(xml, [...removals, ...intoOwner(xml, step, { own: additions })]);
}

function findStep(definitions: XmlElement, elementId: string): XmlElement {
  for (const element of everyElement(definitions)) {
    if (attributeOf(element, 'id') === elementId && flowNodeKind(element)) return element;
  }
  throw new BpmnStepUnknown(elementId);
}

/** Where no prefix stands for the namespace, the element brings its own: the root is not touched. */
function newElement(step: XmlElement, local: string, number: string): string {
  const prefix = prefixInScope(childrenOf(step, BPMN, 'extensionElements')[0] ?? step, IKS);
  const id = `id="${escapeXml(number)}"`;
  if (prefix !== null) return `<${prefix}:${local} ${id} />`;
  return `<iks:${local} xmlns:iks="${IKS}" ${id} />`;
}
