import { IKS } from '../namespaces.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import type { IksAttribute, IksElement } from './iks-attribute.ts';
import { iksElements } from './iks-elements.ts';
import { fieldAccesses, personalReferences } from './iks-values.ts';

/**
 * XML schema 1.0 of the own elements, for other programs: BPMN takes them below `extensionElements`, whose content it
 * checks laxly. Made from the same table as the descriptor.
 */
export function iksSchema(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${IKS}" elementFormDefault="qualified">`,
    ...iksElements.flatMap(elementLines),
    '</xs:schema>',
    '',
  ].join('\n');
}

function elementLines({ local, attributes }: IksElement): string[] {
  return [
    `  <xs:element name="${local}">`,
    '    <xs:complexType>',
    ...attributes.flatMap(attributeLines),
    '      <xs:anyAttribute namespace="##other" processContents="lax"/>',
    '    </xs:complexType>',
    '  </xs:element>',
  ];
}

function attributeLines(attribute: IksAttribute): string[] {
  const { name, least, most, values = [], unit } = attribute;
  const facets = [
    ...(attribute.kind === 'one-of' ? values.map((value) => facet('enumeration', value)) : []),
    ...(least === undefined ? [] : [facet('minInclusive', String(least))]),
    ...(most === undefined ? [] : [facet('maxInclusive', String(most))]),
    ...patternOf(attribute).map((pattern) => facet('pattern', pattern)),
  ];
  const note = unit === undefined ? [] : [annotation(unit)];
  return [
    `      <xs:attribute name="${name}">`,
    ...note,
    '        <xs:simpleType>',
    `          <xs:restriction base="${baseOf(attribute)}">`,
    ...facets,
    '          </xs:restriction>',
    '        </xs:simpleType>',
    '      </xs:attribute>',
  ];
}

function baseOf({ kind }: IksAttribute): string {
  if (kind === 'integer' || kind === 'decimal' || kind === 'date') return `xs:${kind}`;
  if (kind === 'flag') return 'xs:boolean';
  return kind === 'one-of' ? 'xs:token' : 'xs:string';
}

function patternOf({ kind, pattern, values = [] }: IksAttribute): string[] {
  if (pattern !== undefined) return [pattern];
  if (kind === 'some-of') return [listPattern(values.join('|'))];
  if (kind !== 'data-fields') return [];
  const access = `:(${fieldAccesses.join('|')})(:(${personalReferences.join('|')}))?`;
  return [listPattern(`[^:;]+(${access})?`)];
}

/** Parts between semicolons; an empty one is nothing. */
function listPattern(part: string): string {
  return `\\s*((${part})?\\s*;\\s*)*(${part})?\\s*`;
}

const facet = (name: string, value: string): string =>
  `            <xs:${name} value="${escapeXml(value)}"/>`;

const annotation = (unit: string): string =>
  `        <xs:annotation><xs:documentation>${unit}</xs:documentation></xs:annotation>`;
