import { flowNodeKind } from '../model/flow-node-kind.ts';
import { BPMN } from '../namespaces.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { EditableElement } from './model-edit.ts';

const OTHERS: Readonly<Record<string, EditableElement>> = {
  process: 'prozess',
  lane: 'rolle',
  participant: 'rolle',
  sequenceFlow: 'fluss',
  messageFlow: 'information',
  dataObject: 'information',
  dataObjectReference: 'information',
  dataStore: 'information',
  dataStoreReference: 'information',
  dataInput: 'information',
  dataOutput: 'information',
};

/** The own elements that can be recorded about an element; a wait at an event is recorded like one at a step. */
export function ownedBy(element: XmlElement): readonly EditableElement[] {
  if (element.namespace !== BPMN) return [];
  const kind = flowNodeKind(element);
  if (kind === 'activity') return ['aktivitaet'];
  if (kind === 'event') return ['ereignis', 'aktivitaet'];
  if (kind === 'gateway') return ['entscheidung', 'aktivitaet'];
  const other = OTHERS[element.local];
  return other === undefined ? [] : [other];
}
