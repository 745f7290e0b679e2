import type { XmlPlace } from '../bpmn.problems.ts';

export interface XmlAttribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** An element with its exact place in the text; all positions are indexes into the JavaScript string. */
export interface XmlElement {
  readonly namespace: string;
  readonly local: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  /** Prefixes that this element itself declares. */
  readonly declares: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: XmlElement[];
  /** Own text without that of the children. */
  text: string;
  readonly place: XmlPlace;
  readonly selfClosing: boolean;
  /** Of its `<`. */
  readonly start: number;
  /** After the `>` of the start tag. */
  readonly contentStart: number;
  /** Of the `<` of the end tag. */
  contentEnd: number;
  /** After its last `>`. */
  end: number;
}

/** Value of an attribute without namespace; null when absent. */
export function attributeOf(element: XmlElement, local: string): string | null {
  const found = element.attributes.find((one) => one.local === local && one.namespace === '');
  return found?.value ?? null;
}

export function childrenOf(element: XmlElement, namespace: string, local: string): XmlElement[] {
  return element.children.filter((one) => one.namespace === namespace && one.local === local);
}

/** The element and everything below, in the order of the text. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** The namespace that a prefix stands for at this element; the empty one stands for the default namespace. */
export function namespaceInScope(element: XmlElement | null, prefix: string): string | null {
  return element && (element.declares[prefix] ?? namespaceInScope(element.parent, prefix));
}

/** The prefix that stands for the namespace at this element; null when none does. */
export function prefixInScope(element: XmlElement, namespace: string): string | null {
  const hidden = new Set<string>();
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    for (const [prefix, uri] of Object.entries(at.declares)) {
      if (uri === namespace && prefix !== '' && !hidden.has(prefix)) return prefix;
      hidden.add(prefix);
    }
  }
  return null;
}
