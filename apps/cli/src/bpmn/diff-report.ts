import type { ComparedElement, ComparedValue, ToldChange } from '#pruefwerk/bpmn';

export interface DiffReport {
  /** Names of the two files. */
  readonly before: string;
  readonly after: string;
  readonly counts: Readonly<Record<'added' | 'removed' | 'changed' | 'unchanged', number>>;
  readonly added: readonly ToldElement[];
  readonly removed: readonly ToldElement[];
  readonly changed: readonly ChangedElement[];
  /** Taken for the same by guess, and without a change. */
  readonly guessed: readonly PairedElement[];
}

/** An element, with its name and its kind as people read them. */
export interface ToldElement extends ComparedElement {
  readonly title: string;
  readonly kindTold: string;
}

/** The element as it is later. */
export interface PairedElement extends ToldElement {
  readonly idBefore: string;
  /** Why it is taken for the same; empty when the ids say so. */
  readonly guess: string;
}

export interface ChangedElement extends PairedElement {
  readonly changes: readonly ChangedValue[];
}

export interface ChangedValue {
  /** As in the file, or `role`, `from`, `to`, `step` … whose values are ids. */
  readonly property: string;
  readonly before: ComparedValue;
  readonly after: ComparedValue;
  readonly told: ToldChange;
}
