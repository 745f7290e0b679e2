import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { type DiagramElement, type ModdleElement, service } from './diagram-types.ts';

/** Where own attributes are recorded. */
export interface OwnPlace {
  /** Element of the drawing that the change is told about. */
  readonly element: DiagramElement;
  /** The element that is recorded about; that of the drawing, or the process behind it. */
  readonly owner: ModdleElement;
  /** Of the descriptor, for example `Aktivitaet`. */
  readonly type: string;
  /** The own element, when it is there already. */
  readonly own: ModdleElement | null;
}

/** What is written; undefined takes an attribute away. */
export type OwnValue = string | number | boolean | undefined;

/** The own elements of one kind. */
export function ownOf(owner: ModdleElement, type: string): ModdleElement[] {
  return valuesOf(owner).filter(({ $type }) => $type === `iks:${type}`);
}

/** Writes one attribute; one entry in the list of what can be undone. */
export function changeOwn(
  diagram: BaseViewer,
  { element, owner, type, own }: OwnPlace,
  name: string,
  value: OwnValue,
): void {
  const modeling = service(diagram, 'modeling');
  if (own) {
    modeling.updateModdleProperties(element, own, { [name]: value });
    return;
  }
  const factory = service(diagram, 'bpmnFactory');
  const created = factory.create(`iks:${type}`, { [name]: value });
  const present = extensionOf(owner);
  const extension = present ?? factory.create('bpmn:ExtensionElements', { values: [] });
  created.$parent = extension;
  if (present) {
    const values = [...valuesOf(owner), created];
    modeling.updateModdleProperties(element, present, { values });
    return;
  }
  extension.set('values', [created]);
  extension.$parent = owner;
  modeling.updateModdleProperties(element, owner, { extensionElements: extension });
}

export function renameOwner(
  diagram: BaseViewer,
  place: Omit<OwnPlace, 'type' | 'own'>,
  name: string,
): void {
  const modeling = service(diagram, 'modeling');
  const value = name === '' ? undefined : name;
  if (place.owner === place.element.businessObject) {
    modeling.updateProperties(place.element, { name: value });
  } else modeling.updateModdleProperties(place.element, place.owner, { name: value });
}

export function documentationOf(owner: ModdleElement): string {
  return texts(owner)
    .map((one) => textOf(one.get('text')))
    .join('\n');
}

/** The first text takes all, for people see several as one. */
export function changeDocumentation(
  diagram: BaseViewer,
  { element, owner }: Omit<OwnPlace, 'type' | 'own'>,
  text: string,
): void {
  const created = service(diagram, 'bpmnFactory').create('bpmn:Documentation', { text });
  created.$parent = owner;
  const documentation = text === '' ? [] : [created];
  service(diagram, 'modeling').updateModdleProperties(element, owner, { documentation });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const texts = (owner: ModdleElement) =>
  (owner.get('documentation') as ModdleElement[] | undefined) ?? [];

const extensionOf = (owner: ModdleElement) =>
  owner.get('extensionElements') as ModdleElement | undefined;

function valuesOf(owner: ModdleElement): ModdleElement[] {
  return (extensionOf(owner)?.get('values') as ModdleElement[] | undefined) ?? [];
}
