import { readEvent } from '../iks/iks-frame.ts';
import type { ModelWarning } from '../model-warning.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { readOwn } from './own-elements.ts';
import type { StepEvent } from './process-model.ts';
import { oneLine } from './sequence-flows.ts';
import { hoursOfDuration } from './time-duration.ts';

const ENDING = 'EventDefinition';

/** The first definition counts; a reference to one elsewhere in the file says nothing about its kind. */
export function eventOf(
  element: XmlElement,
  attachedTo: string | null,
  warnings: ModelWarning[],
): StepEvent {
  const definition = element.children.find(
    ({ namespace, local }) => namespace === BPMN && local.endsWith(ENDING),
  );
  const trigger = definition?.local.slice(0, -ENDING.length) ?? null;
  const name = definition && trigger === 'link' ? oneLine(attributeOf(definition, 'name')) : '';
  const iks = readOwn(element, 'ereignis', readEvent, warnings);
  const goesOn = ['cancelActivity', 'isInterrupting'].some((one) => isFalse(element, one));
  const [duration] = definition ? childrenOf(definition, BPMN, 'timeDuration') : [];
  return {
    ...{ ...iks, trigger, link: name || null, attachedTo, interrupting: !goesOn },
    durationH: trigger === 'timer' && duration ? hoursOfDuration(duration.text) : null,
  };
}

function isFalse(element: XmlElement, attribute: string): boolean {
  return ['false', '0'].includes(attributeOf(element, attribute)?.trim() ?? '');
}
