import { readInformation } from '../iks/iks-frame.ts';
import type { ModelWarning } from '../model-warning.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, everyElement, type XmlElement } from '../xml/xml-element.ts';
import { readOwn } from './own-elements.ts';
import type { ModelDataObject } from './process-model.ts';
import { oneLine } from './sequence-flows.ts';

/** What stands for the thing itself; the declaration behind a reference counts only without one. */
const DRAWN = new Set(['dataObjectReference', 'dataStoreReference', 'dataInput', 'dataOutput']);
const DECLARED: Readonly<Record<string, string>> = {
  dataObject: 'dataObjectRef',
  dataStore: 'dataStoreRef',
};

/** Data objects and data stores in the order of the file. */
export function dataObjectsOf(
  definitions: XmlElement,
  warnings: ModelWarning[],
): ModelDataObject[] {
  const elements = [...everyElement(definitions)].filter(({ namespace }) => namespace === BPMN);
  const referred = new Set(
    elements.flatMap((element) =>
      Object.values(DECLARED).map((reference) => localPart(attributeOf(element, reference))),
    ),
  );
  return elements.flatMap((element) => {
    const id = attributeOf(element, 'id') ?? '';
    const isShown = DRAWN.has(element.local) || (element.local in DECLARED && !referred.has(id));
    if (!isShown || id === '') return [];
    return [
      {
        ...{ id, type: element.local, processId: processOf(element) },
        name: oneLine(attributeOf(element, 'name')),
        iks: readOwn(element, 'information', readInformation, warnings),
      },
    ];
  });
}

function processOf(element: XmlElement): string | null {
  if (element.local === 'process' && element.namespace === BPMN) return attributeOf(element, 'id');
  return element.parent === null ? null : processOf(element.parent);
}

function localPart(name: string | null): string | null {
  return name?.slice(name.indexOf(':') + 1) ?? null;
}
