import { escapeXml } from '../xml/escape-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { EditWriter } from './edit-writer.ts';

/**
 * A new element as text.
 * @param place the element of the original that it comes to stand in, for its prefixes
 * @param indent line break and indentation before it; empty where the file has none
 */
export function freshElement(
  writer: EditWriter,
  element: XmlElement,
  place: XmlElement,
  indent: string,
): string {
  const { names } = writer;
  const name = names.element(element, place);
  const attributes = element.attributes.map((attribute) => {
    const value = escapeXml(names.value(attribute, element, place));
    return ` ${names.attribute(attribute, element, place)}="${value}"`;
  });
  const head = `<${name}${attributes.join('')}`;
  if (element.children.length === 0) {
    return element.text === '' ? `${head} />` : `${head}>${escapeText(element.text)}</${name}>`;
  }
  const inner = indent === '' ? '' : `${indent}  `;
  const children = element.children.map((child) => inner + writer.text(child, place, inner));
  return `${head}>${children.join('')}${indent}</${name}>`;
}

/** Line breaks stay as they are between tags. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
