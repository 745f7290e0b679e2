import { attributeOf, everyElement, type XmlElement } from '../xml/xml-element.ts';
import type { Signatures } from './signatures.ts';

export type Pairs = ReadonlyMap<XmlElement, XmlElement>;

/**
 * Elements of one copy of a file with the same elements of another: by id wherever they stand, the rest below the same
 * parent, first those that say the same, then those that are drawn for the same, then by name in their order.
 */
export function pairElements(left: XmlElement, right: XmlElement, signatures: Signatures): Pairs {
  const pairs = new Map<XmlElement, XmlElement>([[left, right]]);
  const taken = new Set<XmlElement>([right]);
  const pair = (a: XmlElement, b: XmlElement): void => {
    pairs.set(a, b);
    taken.add(b);
  };
  const ids = uniqueIds(right);
  for (const [id, element] of uniqueIds(left)) {
    const other = ids.get(id);
    if (other && other.namespace === element.namespace && !taken.has(other)) pair(element, other);
  }
  for (const element of everyElement(left)) {
    const other = pairs.get(element);
    if (!other) continue;
    for (const sameness of samenesses(signatures)) {
      const free = Map.groupBy(
        other.children.filter((child) => !taken.has(child)),
        sameness,
      );
      for (const child of element.children) {
        const match = pairs.has(child) ? undefined : free.get(sameness(child))?.shift();
        if (match) pair(child, match);
      }
    }
  }
  return pairs;
}

/** From strict to lax. What has an id is not taken for something with another one. */
function samenesses(signatures: Signatures): ((element: XmlElement) => string | number)[] {
  return [
    (element) => signatures.of(element),
    (element) => `${named(element)} ${attributeOf(element, 'bpmnElement') ?? ''}`,
    named,
  ];
}

function named(element: XmlElement): string {
  const { namespace, local } = element;
  return `${namespace} ${local} ${attributeOf(element, 'id') ?? ''}`;
}

function uniqueIds(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const twice = new Set<string>();
  for (const element of everyElement(root)) {
    const id = attributeOf(element, 'id');
    if (id === null) continue;
    if (found.has(id)) twice.add(id);
    found.set(id, element);
  }
  for (const id of twice) found.delete(id);
  return found;
}
