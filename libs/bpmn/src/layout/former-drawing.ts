import { BPMN_DI } from '../namespaces.ts';
import { attributeOf, everyElement, type XmlElement } from '../xml/xml-element.ts';

/** Extensions of the drawing that say a colour, by their namespaces. */
const COLOURS: ReadonlySet<string> = new Set([
  'http://bpmn.io/schema/bpmn/biocolor/1.0',
  'http://www.omg.org/spec/BPMN/non-normative/color/1.0',
]);

/** What a former drawing said about an element beside its place. */
export interface FormerShape {
  readonly expanded: boolean | null;
  readonly markerVisible: boolean | null;
  readonly colours: readonly {
    readonly namespace: string;
    readonly local: string;
    readonly value: string;
  }[];
}

/** By element; the first drawing of an element counts. */
export function formerShapes(definitions: XmlElement): ReadonlyMap<string, FormerShape> {
  const shapes = new Map<string, FormerShape>();
  for (const element of everyElement(definitions)) {
    if (element.namespace !== BPMN_DI) continue;
    if (element.local !== 'BPMNShape' && element.local !== 'BPMNEdge') continue;
    const reference = attributeOf(element, 'bpmnElement') ?? '';
    const id = reference.slice(reference.indexOf(':') + 1);
    if (shapes.has(id)) continue;
    shapes.set(id, {
      expanded: flag(attributeOf(element, 'isExpanded')),
      markerVisible: flag(attributeOf(element, 'isMarkerVisible')),
      colours: element.attributes.filter(({ namespace }) => COLOURS.has(namespace)),
    });
  }
  return shapes;
}

function flag(text: string | null): boolean | null {
  return text === null ? null : text === 'true' || text === '1';
}
