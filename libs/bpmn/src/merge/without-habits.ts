import { BPMN_DI } from '../namespaces.ts';
import { attributeOf, everyElement, type XmlElement } from '../xml/xml-element.ts';

/**
 * The sent file without what the browser's editor (bpmn-js) does on every opening and saving, edited or not: it marks
 * exclusive gateways as drawn with their cross, and it writes only those shapes and arrows that it could draw. Neither
 * can be wished for there: a shape goes with its element.
 */
export function withoutHabits(sent: XmlElement, base: XmlElement): XmlElement {
  const ids = new Set([...everyElement(sent)].map((element) => attributeOf(element, 'id')));
  const planes = planesOf(base);
  for (const [index, plane] of planesOf(sent).entries()) {
    const before = planes.find((one) => isSame(one, plane)) ?? planes[index];
    if (!before) continue;
    const known = new Map(before.children.map((shape) => [keyOf(shape), shape]));
    const drawn = new Set(plane.children.map(keyOf));
    const children = plane.children.map((shape) => unmarked(shape, known.get(keyOf(shape))));
    const undrawn = before.children.filter((shape) => {
      const element = attributeOf(shape, 'bpmnElement');
      return !drawn.has(keyOf(shape)) && (element === null || ids.has(element));
    });
    plane.children.splice(0, Infinity, ...children, ...undrawn);
  }
  return sent;
}

function planesOf(root: XmlElement): XmlElement[] {
  return [...everyElement(root)].filter(
    ({ namespace, local }) => namespace === BPMN_DI && local === 'BPMNPlane',
  );
}

function isSame(one: XmlElement, other: XmlElement): boolean {
  const element = attributeOf(one, 'bpmnElement');
  return keyOf(one) === keyOf(other) && element === attributeOf(other, 'bpmnElement');
}

const keyOf = (shape: XmlElement): string =>
  attributeOf(shape, 'id') ?? `of ${attributeOf(shape, 'bpmnElement') ?? ''}`;

const MARKER = 'isMarkerVisible';

function unmarked(shape: XmlElement, before: XmlElement | undefined): XmlElement {
  if (!before || attributeOf(shape, MARKER) !== 'true' || attributeOf(before, MARKER) !== null)
    return shape;
  return { ...shape, attributes: shape.attributes.filter(({ local }) => local !== MARKER) };
}
