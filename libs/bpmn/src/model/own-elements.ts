import { AttributeReader } from '../iks/attribute-reader.ts';
import type { ModelWarning } from '../model-warning.ts';
import { BPMN, IKS } from '../namespaces.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';

/** The own elements of that name below `extensionElements`. */
export function ownElements(owner: XmlElement, local: string): XmlElement[] {
  return childrenOf(owner, BPMN, 'extensionElements').flatMap((one) => childrenOf(one, IKS, local));
}

/** Reads the first own element of that name; without one, every attribute is null. */
export function readOwn<T>(
  owner: XmlElement,
  local: string,
  read: (reader: AttributeReader) => T,
  warnings: ModelWarning[],
): T {
  return readOne(ownElements(owner, local)[0] ?? null, owner, read, warnings);
}

/** Reads every own element of that name. */
export function readAllOwn<T>(
  owner: XmlElement,
  local: string,
  read: (reader: AttributeReader) => T | null,
  warnings: ModelWarning[],
): T[] {
  return ownElements(owner, local).flatMap(
    (element) => readOne(element, owner, read, warnings) ?? [],
  );
}

function readOne<T>(
  element: XmlElement | null,
  owner: XmlElement,
  read: (reader: AttributeReader) => T,
  warnings: ModelWarning[],
): T {
  const reader = new AttributeReader(element, attributeOf(owner, 'id') ?? '', warnings);
  const value = read(reader);
  reader.tellUnknown();
  return value;
}
