import { readFlow } from '../iks/iks-frame.ts';
import type { ModelWarning } from '../model-warning.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, everyElement, type XmlElement } from '../xml/xml-element.ts';
import { readOwn } from './own-elements.ts';
import type { SequenceFlow } from './process-model.ts';

/** Sequence flows in the order of the file; a flow that leads nowhere is told and left out. */
export function sequenceFlowsOf(
  process: XmlElement,
  nodeIds: ReadonlySet<string>,
  warnings: ModelWarning[],
): SequenceFlow[] {
  const elements = [...everyElement(process)].filter(({ namespace }) => namespace === BPMN);
  const defaults = new Set(elements.map((element) => attributeOf(element, 'default')));
  return elements
    .filter(({ local }) => local === 'sequenceFlow')
    .flatMap((element) => {
      const id = attributeOf(element, 'id') ?? '';
      const fromId = attributeOf(element, 'sourceRef') ?? '';
      const toId = attributeOf(element, 'targetRef') ?? '';
      if (!nodeIds.has(fromId) || !nodeIds.has(toId)) {
        const { line } = element.place;
        const code = 'bpmn.warning.flow-dangling';
        warnings.push({ code, elementId: id === '' ? null : id, line, parameters: { id } });
        return [];
      }
      const name = oneLine(attributeOf(element, 'name'));
      const iks = readOwn(element, 'fluss', readFlow, warnings);
      return [{ id, fromId, toId, name, isDefault: id !== '' && defaults.has(id), iks }];
    });
}

/** Names are broken into lines for the drawing; elsewhere they are one line. */
export function oneLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
