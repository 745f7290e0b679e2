import { flowNodeKind } from '../model/flow-node-kind.ts';
import { BPMN, BPMN_DI, DC, DI, IKS } from '../namespaces.ts';
import { qualified } from '../xml/start-tag.ts';
import { everyElement, type XmlElement } from '../xml/xml-element.ts';
import type { NotShown } from './loss-report.ts';

const DRAWN = new Set([BPMN_DI, DI, DC, IKS]);

/** Frames, arrows, notes and texts that the diagram or the list of steps shows. */
const SHOWN = new Set([
  ...['definitions', 'process', 'collaboration', 'participant', 'laneSet', 'childLaneSet', 'lane'],
  ...['flowNodeRef', 'incoming', 'outgoing', 'sequenceFlow', 'messageFlow', 'documentation'],
  ...['dataObject', 'dataObjectReference', 'dataStore', 'dataStoreReference', 'dataInput'],
  ...['dataOutput', 'dataInputAssociation', 'dataOutputAssociation', 'association', 'group'],
  ...['textAnnotation', 'text', 'category', 'categoryValue', 'sourceRef', 'targetRef'],
  ...['extensionElements', 'standardLoopCharacteristics', 'multiInstanceLoopCharacteristics'],
]);

/** What is kept, but neither drawn nor listed; by first line. What is inside of such an element belongs to it. */
export function notShown(definitions: XmlElement): NotShown[] {
  const found = new Map<string, NotShown>();
  const hidden = new Set<XmlElement>();
  for (const element of everyElement(definitions)) {
    const isInside = element.parent !== null && hidden.has(element.parent);
    if (!isInside && isShown(element)) continue;
    hidden.add(element);
    if (isInside) continue;
    const { namespace, local, place } = element;
    const name = qualified(element, local);
    const key = `${namespace} ${local}`;
    const known = found.get(key) ?? { element: name, namespace, count: 0, line: place.line };
    found.set(key, { ...known, count: known.count + 1 });
  }
  return [...found.values()].toSorted((a, b) => a.line - b.line);
}

function isShown(element: XmlElement): boolean {
  const { namespace, local } = element;
  if (DRAWN.has(namespace)) return true;
  if (namespace !== BPMN) return false;
  return SHOWN.has(local) || flowNodeKind(element) !== null || local.endsWith('EventDefinition');
}
