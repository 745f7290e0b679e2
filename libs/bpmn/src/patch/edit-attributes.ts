import { escapeXml } from '../xml/escape-xml.ts';
import { afterAttributes, attributePlaces } from '../xml/start-tag.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { attributeText } from './own-namespace.ts';
import type { TextEdit } from './text-edit.ts';

/** Sets attributes without a prefix; null takes one away. Quotes and order stay as they are. */
export function editAttributes(
  xml: string,
  element: XmlElement,
  values: ReadonlyMap<string, string | null>,
): TextEdit[] {
  const places = attributePlaces(xml, element);
  const added: string[] = [];
  const edits: TextEdit[] = [];
  for (const [name, value] of values) {
    const place = places.find((one) => one.name === name);
    if (value === attributeOf(element, name)) continue;
    if (!place) added.push(attributeText(name, value ?? ''));
    else if (value === null) edits.push({ start: place.start, end: place.end, text: '' });
    else {
      const text = inQuotes(value, place.quote);
      edits.push({ start: place.valueStart, end: place.valueEnd, text });
    }
  }
  if (added.length === 0) return edits;
  const end = afterAttributes(xml, element);
  return [...edits, { start: end, end, text: added.join('') }];
}

function inQuotes(value: string, quote: string): string {
  const escaped = escapeXml(value);
  return quote === "'" ? escaped.replaceAll("'", '&apos;') : escaped;
}
