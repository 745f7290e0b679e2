import { readInformation } from '../iks/iks-frame.ts';
import type { ModelWarning } from '../model-warning.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { readOwn } from './own-elements.ts';
import type { MessageFlow } from './process-model.ts';
import { oneLine } from './sequence-flows.ts';

/** Messages from flow node to flow node, in the order of the file. */
export function messageFlowsOf(
  definitions: XmlElement,
  nodeIds: ReadonlySet<string>,
  warnings: ModelWarning[],
): MessageFlow[] {
  return childrenOf(definitions, BPMN, 'collaboration')
    .flatMap((one) => childrenOf(one, BPMN, 'messageFlow'))
    .map((element) => ({
      id: attributeOf(element, 'id') ?? '',
      name: oneLine(attributeOf(element, 'name')),
      iks: readOwn(element, 'information', readInformation, warnings),
      fromId: localId(element, 'sourceRef'),
      toId: localId(element, 'targetRef'),
    }))
    .filter(({ fromId, toId }) => nodeIds.has(fromId) && nodeIds.has(toId));
}

/** References of messages are qualified names; the prefix says nothing within one file. */
function localId(element: XmlElement, attribute: string): string {
  const name = attributeOf(element, attribute)?.trim() ?? '';
  return name.slice(name.indexOf(':') + 1);
}
