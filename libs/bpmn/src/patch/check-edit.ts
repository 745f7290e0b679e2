import { BpmnAttributeUnfit, BpmnValueInvalid } from '../bpmn.problems.ts';
import { acceptedValues, acceptsValue, isWritable } from '../iks/accepts-value.ts';
import { iksElements } from '../iks/iks-elements.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { ModelEdit } from './model-edit.ts';
import { ownedBy } from './owned-by.ts';

/** Whether the element can have this. @throws BpmnAttributeUnfit, BpmnValueInvalid */
export function checkEdit(element: XmlElement, edit: ModelEdit): void {
  const { line } = element.place;
  if (edit.kind !== 'attribute') {
    const [attribute, value] =
      edit.kind === 'name' ? ['name', edit.name] : ['documentation', edit.text];
    if (isWritable(value)) return;
    throw new BpmnValueInvalid({ attribute, value, line, allowed: 'XML 1.0' });
  }
  const { name, value } = edit;
  const known = iksElements.find(({ local }) => local === edit.element)?.attributes ?? [];
  const attribute = known.find((one) => one.name === name);
  if (!attribute || !ownedBy(element).includes(edit.element)) {
    const allowed = ownedBy(element).includes(edit.element) ? known.map((one) => one.name) : [];
    const attributePath = `${edit.element}.${name}`;
    throw new BpmnAttributeUnfit(attributePath, { element: element.local, line, allowed });
  }
  if (value === null || acceptsValue(attribute, value)) return;
  throw new BpmnValueInvalid({ attribute: name, value, line, allowed: acceptedValues(attribute) });
}
