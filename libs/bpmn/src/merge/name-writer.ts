import { XSI } from '../namespaces.ts';
import {
  everyElement,
  namespaceInScope,
  type XmlAttribute,
  type XmlElement,
} from '../xml/xml-element.ts';

/** Writes names of another copy with the prefixes of the original; what is not declared yet is declared at its root. */
export class NameWriter {
  readonly #taken: Set<string>;
  /** Prefix by namespace, to be declared. */
  readonly #declared = new Map<string, string>();

  constructor(root: XmlElement) {
    this.#taken = new Set([...everyElement(root)].flatMap(({ declares }) => Object.keys(declares)));
  }

  element({ namespace, local, prefix }: XmlElement, place: XmlElement): string {
    const used = this.prefix(namespace, place, prefix, true);
    return used === '' ? local : `${used}:${local}`;
  }

  attribute({ namespace, local }: XmlAttribute, from: XmlElement, place: XmlElement): string {
    if (namespace === '') return local;
    return `${this.prefix(namespace, place, prefixOf(namespace, from), false)}:${local}`;
  }

  /** The value of `xsi:type` is a name too. */
  value({ namespace, local, value }: XmlAttribute, from: XmlElement, place: XmlElement): string {
    if (namespace !== XSI || local !== 'type') return value;
    const colon = value.indexOf(':');
    const meant = namespaceInScope(from, value.slice(0, Math.max(colon, 0)));
    if (meant === null) return value;
    const used = this.prefix(meant, place, value.slice(0, Math.max(colon, 0)), true);
    const name = value.slice(colon + 1);
    return used === '' ? name : `${used}:${name}`;
  }

  /** As they are put into the start tag of the root. */
  declarations(): string {
    return [...this.#declared].map(([uri, prefix]) => ` xmlns:${prefix}="${uri}"`).join('');
  }

  private prefix(uri: string, place: XmlElement, wish: string, mayBeEmpty: boolean): string {
    const own = prefixesAt(place).get(uri) ?? [];
    const known = own.find((prefix) => prefix !== '' || mayBeEmpty) ?? this.#declared.get(uri);
    if (known !== undefined) return known;
    const prefix = this.free(wish || 'ns');
    this.#declared.set(uri, prefix);
    this.#taken.add(prefix);
    return prefix;
  }

  private free(wish: string): string {
    for (let i = 0; ; i += 1) {
      const prefix = i === 0 ? wish : `${wish}${i}`;
      if (!this.#taken.has(prefix)) return prefix;
    }
  }
}

function prefixOf(namespace: string, from: XmlElement): string {
  return (
    prefixesAt(from)
      .get(namespace)
      ?.find((prefix) => prefix !== '') ?? 'ns'
  );
}

/** The prefixes that stand for each namespace at an element; the empty one is the default namespace. */
function prefixesAt(element: XmlElement): ReadonlyMap<string, string[]> {
  const seen = new Set<string>();
  const found = new Map<string, string[]>();
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    for (const [prefix, uri] of Object.entries(at.declares)) {
      if (!seen.has(prefix)) found.set(uri, [...(found.get(uri) ?? []), prefix]);
      seen.add(prefix);
    }
  }
  return found;
}
