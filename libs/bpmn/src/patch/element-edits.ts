import { ownElements } from '../model/own-elements.ts';
import { BPMN } from '../namespaces.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { qualified } from '../xml/start-tag.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { editAttributes } from './edit-attributes.ts';
import { intoOwner } from './into-element.ts';
import type { ModelEdit } from './model-edit.ts';
import type { OwnNamespace } from './own-namespace.ts';
import { indentBefore, type TextEdit } from './text-edit.ts';

type Values = Map<string, string | null>;

/** What is wanted of one element, and the places of the text that differ from it. */
export class ElementEdits {
  readonly #own = new Map<string, Values>();
  #name: string | undefined;
  #documentation: string | undefined;

  constructor(
    private readonly xml: string,
    private readonly element: XmlElement,
    private readonly namespace: OwnNamespace,
  ) {}

  add(edit: ModelEdit): void {
    if (edit.kind === 'name') this.#name = edit.name;
    else if (edit.kind === 'documentation') this.#documentation = edit.text;
    else {
      const values = this.#own.get(edit.element) ?? new Map<string, string | null>();
      this.#own.set(edit.element, values.set(edit.name, edit.value));
    }
  }

  changes(): TextEdit[] {
    const own = [...this.#own].map(([local, values]) => this.ownChanges(local, values));
    const documentation = this.documentationChanges();
    const additions = {
      ...(documentation.addition === undefined ? {} : { documentation: documentation.addition }),
      own: own.flatMap(({ addition }) => addition ?? []),
    };
    return [
      ...this.nameChanges(),
      ...documentation.edits,
      ...own.flatMap(({ edits }) => edits),
      ...intoOwner(this.xml, this.element, additions),
    ];
  }

  private nameChanges(): TextEdit[] {
    if (this.#name === undefined) return [];
    const values = new Map([['name', this.#name === '' ? null : this.#name]]);
    return editAttributes(this.xml, this.element, values);
  }

  /** The first text takes all, for people see several as one. */
  private documentationChanges(): Changes {
    const present = childrenOf(this.element, BPMN, 'documentation');
    const now = present.map(({ text }) => text.trim()).join('\n');
    const text = this.#documentation;
    if (text === undefined || text === now) return { edits: [] };
    const [first, ...others] = present;
    if (text === '') return { edits: present.map((one) => removal(this.xml, one)) };
    const name = qualified(this.element, 'documentation');
    if (!first) return { edits: [], addition: `<${name}>${escapeXml(text)}</${name}>` };
    const edits = others.map((one) => removal(this.xml, one));
    return { edits: [...edits, contentOf(this.xml, first, text)] };
  }

  private ownChanges(local: string, values: Values): Changes {
    const present = ownElements(this.element, local)[0];
    if (present) return { edits: this.presentChanges(present, values) };
    const given = [...values].flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
    if (given.length === 0) return { edits: [] };
    const place = childrenOf(this.element, BPMN, 'extensionElements')[0] ?? this.element;
    const attributes = Object.fromEntries(given) as Record<string, string>;
    return { edits: [], addition: this.namespace.element(place, local, attributes) };
  }

  /** An element that says nothing any more goes. */
  private presentChanges(present: XmlElement, values: Values): TextEdit[] {
    const isEmptied =
      present.children.length === 0 &&
      [...values.values()].every((value) => value === null) &&
      present.attributes.every(({ local, namespace }) => namespace === '' && values.has(local));
    return isEmptied ? [removal(this.xml, present)] : editAttributes(this.xml, present, values);
  }
}

interface Changes {
  readonly edits: TextEdit[];
  /** An element to be put in. */
  readonly addition?: string;
}

/** With the line break before it, so that no empty line stays behind. */
export function removal(xml: string, { start, end }: XmlElement): TextEdit {
  return { start: start - indentBefore(xml, start).length, end, text: '' };
}

function contentOf(xml: string, element: XmlElement, text: string): TextEdit {
  const escaped = escapeXml(text);
  if (!element.selfClosing)
    return { start: element.contentStart, end: element.contentEnd, text: escaped };
  const name = qualified(element, element.local);
  const start = xml.lastIndexOf('/', element.end);
  return { start, end: element.end, text: `>${escaped}</${name}>` };
}
