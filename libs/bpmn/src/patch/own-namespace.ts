import { IKS } from '../namespaces.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { afterAttributes } from '../xml/start-tag.ts';
import { everyElement, prefixInScope, type XmlElement } from '../xml/xml-element.ts';
import type { TextEdit } from './text-edit.ts';

/** Writes own elements with the prefix that stands for their namespace, declaring it at the root where it is missing. */
export class OwnNamespace {
  readonly #taken: boolean;
  #declares = false;

  constructor(
    private readonly xml: string,
    private readonly root: XmlElement,
  ) {
    this.#taken = [...everyElement(root)].some(({ declares }) => 'iks' in declares);
  }

  /** Where the prefix means something else somewhere in the file, the element brings its own declaration. */
  element(place: XmlElement, local: string, attributes: Readonly<Record<string, string>>): string {
    const written = Object.entries(attributes).map(([name, value]) => attributeText(name, value));
    const known = prefixInScope(place, IKS);
    if (known !== null) return `<${known}:${local}${written.join('')} />`;
    if (this.#taken) return `<iks:${local} xmlns:iks="${IKS}"${written.join('')} />`;
    this.#declares = true;
    return `<iks:${local}${written.join('')} />`;
  }

  edits(): TextEdit[] {
    if (!this.#declares) return [];
    const place = afterAttributes(this.xml, this.root);
    return [{ start: place, end: place, text: ` xmlns:iks="${IKS}"` }];
  }
}

export function attributeText(name: string, value: string): string {
  return ` ${name}="${escapeXml(value)}"`;
}
