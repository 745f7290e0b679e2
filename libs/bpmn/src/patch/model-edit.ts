/** Own elements that stand at most once at a BPMN element. */
export const editableElements = [
  'prozess',
  'aktivitaet',
  'rolle',
  'fluss',
  'entscheidung',
  'ereignis',
  'information',
] as const;
export type EditableElement = (typeof editableElements)[number];

/** Sets one own attribute as it stands in the file; null takes it away. */
export interface AttributeEdit {
  readonly kind: 'attribute';
  /** Id of the BPMN element that it is recorded about. */
  readonly elementId: string;
  readonly element: EditableElement;
  readonly name: string;
  readonly value: string | null;
}

/** Names an element anew; an empty name takes it away. */
export interface NameEdit {
  readonly kind: 'name';
  readonly elementId: string;
  readonly name: string;
}

export interface DocumentationEdit {
  readonly kind: 'documentation';
  readonly elementId: string;
  readonly text: string;
}

export type ModelEdit = AttributeEdit | NameEdit | DocumentationEdit;
