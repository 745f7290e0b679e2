import { BpmnElementUnknown } from '../bpmn.problems.ts';
import { bpmnDefinitions } from '../model/read-process-model.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, everyElement, type XmlElement } from '../xml/xml-element.ts';
import { checkEdit } from './check-edit.ts';
import { ElementEdits } from './element-edits.ts';
import type { ModelEdit } from './model-edit.ts';
import { OwnNamespace } from './own-namespace.ts';
import { applyEdits } from './text-edit.ts';

/**
 * The file with these edits. Only the places that differ are written; of two edits of one thing the later one counts,
 * and an edit that changes nothing leaves every character as it is.
 * @throws BpmnElementUnknown, BpmnAttributeUnfit, BpmnValueInvalid, and as `readProcessModel`
 */
export function editModel(xml: string, edits: readonly ModelEdit[]): string {
  if (edits.length === 0) return xml;
  const definitions = bpmnDefinitions(xml);
  const elements = elementsById(definitions);
  const namespace = new OwnNamespace(xml, definitions);
  const byElement = new Map<XmlElement, ElementEdits>();
  for (const edit of edits) {
    const element = elements.get(edit.elementId);
    if (!element) throw new BpmnElementUnknown(edit.elementId);
    checkEdit(element, edit);
    const collected = byElement.get(element) ?? new ElementEdits(xml, element, namespace);
    byElement.set(element, collected);
    collected.add(edit);
  }
  const changes = [...byElement.values()].flatMap((one) => one.changes());
  return applyEdits(xml, [...changes, ...namespace.edits()]);
}

/** BPMN elements by id, as the reader finds them: of two with one id the first. */
function elementsById(definitions: XmlElement): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const element of everyElement(definitions)) {
    const id = element.namespace === BPMN ? attributeOf(element, 'id')?.trim() : undefined;
    if (id && !found.has(id)) found.set(id, element);
  }
  return found;
}
