import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import {
  BpmnMalformed,
  BpmnTooDeep,
  BpmnTooLarge,
  BpmnUnsafe,
  type XmlPlace,
} from '../bpmn.problems.ts';
import type { XmlElement } from './xml-element.ts';

export const MOST_MEGABYTES = 5;
const MOST_LEVELS = 100;

/**
 * The tree of a document with the exact place of every element. Entities are never expanded, because a document type is
 * refused before anything in it is looked at.
 * @throws BpmnTooLarge, BpmnUnsafe, BpmnTooDeep, BpmnMalformed
 */
export function parseXml(xml: string, mostMegabytes = MOST_MEGABYTES): XmlElement {
  if (Buffer.byteLength(xml) > mostMegabytes << 20) throw new BpmnTooLarge(mostMegabytes);
  const parser = new SaxesParser({ xmlns: true });
  const tree = new TreeBuilder(xml, parser);
  parser.on('doctype', () => refuseDoctype(xml));
  parser.on('error', (error) => {
    throw new BpmnMalformed(tree.place(), error);
  });
  parser.on('opentagstart', () => tree.begin());
  parser.on('opentag', (tag) => tree.open(tag));
  parser.on('text', (text) => tree.say(text));
  parser.on('cdata', (text) => tree.say(text));
  parser.on('closetag', () => tree.close());
  parser.write(xml).close();
  return tree.root();
}

function refuseDoctype(xml: string): never {
  const before = xml.slice(0, xml.indexOf('<!DOCTYPE')).split('\n');
  throw new BpmnUnsafe({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
}

class TreeBuilder {
  readonly #stack: XmlElement[] = [];
  #root: XmlElement | null = null;
  #begin: { readonly start: number; readonly place: XmlPlace } | null = null;

  constructor(
    private readonly xml: string,
    private readonly parser: SaxesParser<{ xmlns: true }>,
  ) {}

  place(): XmlPlace {
    return { line: this.parser.line, column: this.parser.columnIndex + 1 };
  }

  /** The name of a tag is read: its `<` is the last one before, on the same line. */
  begin(): void {
    const start = this.xml.lastIndexOf('<', this.parser.position - 1);
    const { line, column } = this.place();
    this.#begin = { start, place: { line, column: column - (this.parser.position - start) } };
  }

  open(tag: SaxesTagNS): void {
    if (this.#stack.length >= MOST_LEVELS) throw new BpmnTooDeep(this.place(), MOST_LEVELS);
    const parent = this.#stack.at(-1) ?? null;
    const { start, place } = this.#begin ?? { start: 0, place: this.place() };
    const end = this.parser.position;
    const element: XmlElement = {
      ...{ namespace: tag.uri, local: tag.local, prefix: tag.prefix },
      attributes: Object.values(tag.attributes).filter(isPlain).map(attribute),
      declares: { ...tag.ns },
      ...{ parent, children: [], text: '', place },
      ...{ selfClosing: tag.isSelfClosing, start, contentStart: end, contentEnd: end, end },
    };
    parent?.children.push(element);
    this.#root ??= element;
    this.#stack.push(element);
  }

  say(text: string): void {
    const element = this.#stack.at(-1);
    if (element) element.text += text;
  }

  close(): void {
    const element = this.#stack.pop();
    if (!element || element.selfClosing) return;
    element.end = this.parser.position;
    element.contentEnd = this.xml.lastIndexOf('<', element.end - 1);
  }

  root(): XmlElement {
    if (this.#root === null) throw new BpmnMalformed({ line: 1, column: 1 });
    return this.#root;
  }
}

function isPlain(one: SaxesAttributeNS): boolean {
  return one.prefix !== 'xmlns' && one.name !== 'xmlns';
}

/** An attribute without prefix belongs to no namespace, whatever the default one is. */
function attribute({ prefix, uri, local, value }: SaxesAttributeNS) {
  return { namespace: prefix === '' ? '' : uri, local, value };
}
