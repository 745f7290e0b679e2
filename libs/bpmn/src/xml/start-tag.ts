import type { XmlElement } from './xml-element.ts';

/** Where an attribute stands in the text of a start tag. */
export interface AttributePlace {
  /** With its prefix. */
  readonly name: string;
  /** Of the white space before it. */
  readonly start: number;
  /** Between the quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quote: string;
  /** After the closing quote. */
  readonly end: number;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

/** Attributes and namespace declarations in the order of the text, which the parser has read already. */
export function attributePlaces(
  xml: string,
  { start }: Pick<XmlElement, 'start'>,
): AttributePlace[] {
  const places: AttributePlace[] = [];
  ATTRIBUTE.lastIndex = afterName(xml, start);
  for (let found = ATTRIBUTE.exec(xml); found !== null; found = ATTRIBUTE.exec(xml)) {
    const [whole, name = ''] = found;
    const [end, quote] = [found.index + whole.length, whole.slice(-1)];
    const valueStart = found.index + whole.indexOf(quote) + 1;
    places.push({ name, start: found.index, valueStart, valueEnd: end - 1, quote, end });
  }
  return places;
}

/** The place behind the last attribute, else behind the name of the element. */
export function afterAttributes(xml: string, element: Pick<XmlElement, 'start'>): number {
  return attributePlaces(xml, element).at(-1)?.end ?? afterName(xml, element.start);
}

function afterName(xml: string, start: number): number {
  const NAME = /<[^\s/>]+/y;
  NAME.lastIndex = start;
  return start + (NAME.exec(xml)?.[0].length ?? 0);
}

/** The name as it is written, with its prefix. */
export function qualified({ prefix }: Pick<XmlElement, 'prefix'>, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
