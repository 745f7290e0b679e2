import { SaxesParser } from 'saxes';
import { xmlText } from '../text/xml-text.ts';

export const CUSTOM_PROPERTIES_PART = 'docProps/custom.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATIONSHIP =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Custom document properties; spreadsheet programs keep them when they save a file (values up to 255 characters). */
export function customPropertiesXml(properties: ReadonlyMap<string, string>): string {
  const items = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`
  );
}

export function withCustomPropertiesType(contentTypes: string): string {
  const override = `<Override PartName="/${CUSTOM_PROPERTIES_PART}" ContentType="${CONTENT_TYPE}"/>`;
  return contentTypes.replace('</Types>', `${override}</Types>`);
}

export function withCustomPropertiesRelationship(relationships: string): string {
  const item = `<Relationship Id="rIdCustom" Type="${RELATIONSHIP}" Target="${CUSTOM_PROPERTIES_PART}"/>`;
  return relationships.replace('</Relationships>', `${item}</Relationships>`);
}

export function readCustomProperties(xml: string): Map<string, string> {
  const properties = new Map<string, string>();
  const parser = new SaxesParser();
  let name: string | null = null;
  parser.on('opentag', (tag) => {
    if (tag.name === 'property') name = String(tag.attributes['name']);
  });
  parser.on('text', (text) => {
    if (name !== null) properties.set(name, (properties.get(name) ?? '') + text);
  });
  parser.on('closetag', (tag) => {
    if (tag.name === 'property') name = null;
  });
  parser.write(xml).close();
  return properties;
}
