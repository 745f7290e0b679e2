import { escapeXml } from '../xml/escape-xml.ts';

export type AttributeValue = string | number | boolean | readonly string[] | null | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Lines of an element with its content indented; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string[] {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    const text = attributeText(value);
    return text === '' ? [] : [` ${key}="${escapeXml(text)}"`];
  });
  const head = `<${name}${written.join('')}`;
  if (content.length === 0) return [`${head} />`];
  return [`${head}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

export function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function attributeText(value: AttributeValue): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}
