import type { TextEdit } from '../patch/text-edit.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { afterAttributes, type AttributePlace, attributePlaces } from '../xml/start-tag.ts';
import { namespaceInScope, type XmlAttribute, type XmlElement } from '../xml/xml-element.ts';
import type { NameWriter } from './name-writer.ts';

/** An element as it was received, as it would have been written without an edit, and as it is now. */
export interface Triple {
  readonly original: XmlElement;
  readonly base: XmlElement;
  readonly edited: XmlElement;
}

/** The attributes of a start tag that really differ; quotes and order stay. */
export function attributeEdits(xml: string, triple: Triple, names: NameWriter): TextEdit[] {
  const { original, base, edited } = triple;
  const places = attributePlaces(xml, original);
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const attribute of edited.attributes) {
    if (valueIn(base, attribute) === attribute.value) continue;
    const place = placeOf(places, attribute, original);
    const value = escapeXml(names.value(attribute, edited, original));
    if (place) edits.push(newValue(place, value));
    else added.push(` ${names.attribute(attribute, edited, original)}="${value}"`);
  }
  for (const attribute of base.attributes) {
    if (valueIn(edited, attribute) !== undefined) continue;
    const place = placeOf(places, attribute, original);
    if (place) edits.push({ start: place.start, end: place.end, text: '' });
  }
  const end = afterAttributes(xml, original);
  return added.length === 0 ? edits : [...edits, { start: end, end, text: added.join('') }];
}

function newValue({ valueStart: start, valueEnd: end, quote }: AttributePlace, value: string) {
  return { start, end, text: quote === "'" ? value.replaceAll("'", '&apos;') : value };
}

function valueIn(element: XmlElement, { namespace, local }: XmlAttribute): string | undefined {
  const same = (one: XmlAttribute) => one.local === local && one.namespace === namespace;
  return element.attributes.find(same)?.value;
}

function placeOf(
  places: readonly AttributePlace[],
  { namespace, local }: XmlAttribute,
  element: XmlElement,
): AttributePlace | undefined {
  return places.find(({ name }) => {
    const colon = name.indexOf(':');
    if (name.slice(colon + 1) !== local || name.startsWith('xmlns')) return false;
    const uri = colon < 0 ? '' : namespaceInScope(element, name.slice(0, colon));
    return uri === namespace;
  });
}
