import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { type DiagramElement, type ModdleElement, service } from './diagram-types.ts';

const activityType = 'iks:Aktivitaet';

/** The own elements of a step, by the names of the descriptor. */
export function ownElements({ businessObject }: DiagramElement, type: string): ModdleElement[] {
  return valuesOf(businessObject).filter(({ $type }) => $type === type);
}

export const activityOf = (element: DiagramElement): ModdleElement | null =>
  ownElements(element, activityType)[0] ?? null;

/** Undefined takes an attribute away. */
type ActivityChange = Readonly<Record<string, string | number | undefined>>;

/** Writes attributes of a step; one entry in the list of what can be undone. */
export function changeActivity(diagram: BaseViewer, id: string, change: ActivityChange): void {
  const element = service(diagram, 'elementRegistry').get(id);
  if (!element) return;
  const activity = activityOf(element);
  if (activity) service(diagram, 'modeling').updateModdleProperties(element, activity, change);
  else addOwn(diagram, element, [{ type: activityType, attributes: change }]);
}

export function renameElement(diagram: BaseViewer, id: string, name: string): void {
  const element = service(diagram, 'elementRegistry').get(id);
  if (element) service(diagram, 'modeling').updateProperties(element, { name });
}

/**
 * Puts exactly these numbers at a step; one that stays keeps its attributes.
 * @param type iks:Kontrolle or iks:Risiko
 */
export function replaceOwn(
  diagram: BaseViewer,
  id: string,
  type: 'iks:Kontrolle' | 'iks:Risiko',
  numbers: readonly string[],
): void {
  const element = service(diagram, 'elementRegistry').get(id);
  if (!element) return;
  const present = ownElements(element, type);
  const known = new Set(present.map((one) => one.get('id')));
  const added = numbers
    .filter((number) => !known.has(number))
    .map((number) => ({ type, attributes: { id: number } }));
  const gone = new Set(present.filter((one) => !numbers.includes(String(one.get('id')))));
  addOwn(diagram, element, added, gone);
}

interface NewOwn {
  readonly type: string;
  readonly attributes: object;
}

function addOwn(
  diagram: BaseViewer,
  element: DiagramElement,
  added: readonly NewOwn[],
  gone: ReadonlySet<ModdleElement> = new Set(),
): void {
  const factory = service(diagram, 'bpmnFactory');
  const modeling = service(diagram, 'modeling');
  const { businessObject } = element;
  const extension = extensionOf(businessObject);
  const parent = extension ?? factory.create('bpmn:ExtensionElements', { values: [] });
  const created = added.map(({ type, attributes }) => factory.create(type, attributes));
  for (const one of created) one.$parent = parent;
  const values = [...valuesOf(businessObject).filter((one) => !gone.has(one)), ...created];
  if (extension) {
    modeling.updateModdleProperties(element, extension, { values });
    return;
  }
  parent.set('values', values);
  parent.$parent = businessObject;
  modeling.updateProperties(element, { extensionElements: parent });
}

const extensionOf = (owner: ModdleElement) =>
  owner.get('extensionElements') as ModdleElement | undefined;

function valuesOf(owner: ModdleElement): ModdleElement[] {
  return (extensionOf(owner)?.get('values') as ModdleElement[] | undefined) ?? [];
}
