import { BPMN } from '../namespaces.ts';
import { qualified } from '../xml/start-tag.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { indentBefore, type TextEdit } from './text-edit.ts';

/** What is to be put into an element, as text. */
export interface Additions {
  /** A whole `documentation` element. */
  readonly documentation?: string;
  /** Own elements, which go below `extensionElements`. */
  readonly own: readonly string[];
}

/** The edits that put something into an element: the schema wants documentation first, then extensions, then the rest. */
export function intoOwner(xml: string, owner: XmlElement, additions: Additions): TextEdit[] {
  const extension = childrenOf(owner, BPMN, 'extensionElements')[0];
  const documentation = additions.documentation === undefined ? [] : [additions.documentation];
  if (extension) {
    const edits = additions.own.length > 0 ? [intoElement(xml, extension, additions.own)] : [];
    return documentation.length > 0
      ? [...edits, intoElement(xml, owner, documentation, true)]
      : edits;
  }
  const wrapped = additions.own.length > 0 ? [extensions(xml, owner, additions.own)] : [];
  const content = [...documentation, ...wrapped];
  if (content.length === 0) return [];
  const last = childrenOf(owner, BPMN, 'documentation').at(-1);
  if (!last) return [intoElement(xml, owner, content, true)];
  const indent = outerIndent(xml, owner);
  return [{ ...at(last.end), text: content.map((one) => indent + one).join('') }];
}

function extensions(xml: string, owner: XmlElement, own: readonly string[]): string {
  const name = qualified(owner, 'extensionElements');
  const outer = outerIndent(xml, owner);
  const inner = outer === '' ? '' : `${outer}  `;
  return `<${name}>${own.map((one) => inner + one).join('')}${outer}</${name}>`;
}

/** Before what stands directly inside of the element. */
function outerIndent(xml: string, owner: XmlElement): string {
  const indent = indentBefore(xml, owner.start);
  return indent === '' ? '' : `${indent}  `;
}

/** At the end of the element, or at its beginning; a self-closing one is opened. */
function intoElement(
  xml: string,
  element: XmlElement,
  additions: readonly string[],
  first = false,
): TextEdit {
  const outer = indentBefore(xml, element.start);
  const sibling = element.children[0];
  const indent = (sibling && indentBefore(xml, sibling.start)) || (outer && `${outer}  `);
  const content = additions.map((addition) => indent + addition).join('');
  if (element.selfClosing) {
    const name = qualified(element, element.local);
    return {
      start: xml.lastIndexOf('/', element.end),
      end: element.end,
      text: `>${content}${outer}</${name}>`,
    };
  }
  if (first) return { ...at(element.contentStart), text: content };
  const last = element.children.at(-1);
  if (last) return { ...at(last.end), text: content };
  const closing = indentBefore(xml, element.contentEnd);
  return { ...at(element.contentEnd - closing.length), text: content + (closing ? '' : outer) };
}

function at(place: number) {
  return { start: place, end: place };
}
