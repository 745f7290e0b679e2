import { XSI } from '../namespaces.ts';
import { attributeOf, everyElement, type XmlElement } from '../xml/xml-element.ts';

export interface CountedAttribute {
  readonly key: string;
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** An element with the keys by which the same thing is found in another copy of the file. */
export interface CountedElement {
  readonly element: XmlElement;
  readonly key: string;
  readonly attributes: readonly CountedAttribute[];
  /** Null without text. */
  readonly textKey: string | null;
}

/**
 * Everything in a file as a multiset: an element is known by its id, else by its place below the next one that has one.
 * Prefixes, quotes, order, formatting and the way that a figure is written do not count.
 */
export function censusOf(root: XmlElement): CountedElement[] {
  const keys = new Map<XmlElement, string>();
  return [...everyElement(root)].map((element) => {
    const key = keyOf(element, element.parent && (keys.get(element.parent) ?? ''));
    keys.set(element, key);
    const attributes = element.attributes.map(({ namespace, local, value }) => ({
      ...{ namespace, local, value },
      key: `${key} @${namespace}:${local}=${plainValue(namespace, local, value)}`,
    }));
    const text = plainText(element);
    return { element, key, attributes, textKey: text === '' ? null : `${key} "${text}"` };
  });
}

/** How often each thing occurs. */
export function countOf(census: readonly CountedElement[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key, attributes, textKey } of census) {
    add(key);
    for (const attribute of attributes) add(attribute.key);
    if (textKey !== null) add(textKey);
  }
  return counts;
}

function keyOf(element: XmlElement, parentKey: string | null): string {
  const name = `{${element.namespace}}${element.local}`;
  const id = attributeOf(element, 'id');
  if (id !== null) return `${name}#${id}`;
  const drawn = attributeOf(element, 'bpmnElement');
  return `${parentKey ?? ''}/${name}${drawn === null ? '' : `[${drawn}]`}`;
}

const FIGURE = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Without what only the way of writing decides: the prefix of a type, the zeros of a figure. */
export function plainValue(namespace: string, local: string, value: string): string {
  if (namespace === XSI && local === 'type') return value.slice(value.indexOf(':') + 1);
  const trimmed = value.trim();
  return FIGURE.test(trimmed) ? String(Number(trimmed)) : value;
}

/** Between children there is room for formatting, which is no content. */
export function plainText({ text, children }: XmlElement): string {
  return children.length === 0 ? text.trim() : text.replace(/\s+/g, '');
}
