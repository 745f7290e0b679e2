import type { ProblemParameters } from '#pruefwerk/problems';

/** What a row stands for; `wait` is an event between start and end. */
export const stepRowKinds = [
  'step',
  'sub-process',
  'decision',
  'choice',
  'parallel',
  'wait',
  'start',
  'end',
] as const;
export type StepRowKind = (typeof stepRowKinds)[number];

/** One way on. */
export interface StepWay {
  /** Number of the row that follows; null: the case ends. */
  readonly to: string | null;
  /** As it stands at the arrow; empty for none. */
  readonly condition: string;
  /** Of the cases that come here, 0 to 1. */
  readonly share: number | null;
}

export interface StepRow {
  /** As the person counts: digits, parts with a point, a letter at the end. */
  readonly nr: string;
  readonly kind: StepRowKind;
  readonly name: string;
  /** Lane; empty for none. */
  readonly role: string;
  /** Empty: the next row follows; after the last row the case ends. */
  readonly next: readonly StepWay[];
  /** `iks:aktivitaet` by attribute name, as the values stand in a file. Only steps and sub-processes have them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly controls: readonly string[];
  readonly risks: readonly string[];
  readonly remark: string;
}

/** A process as a table: enough to draw it. */
export interface StepTable {
  readonly name: string;
  readonly rows: readonly StepRow[];
}

export type StepTableFaultCode =
  | 'step-table.empty'
  | 'step-table.too-large'
  | 'step-table.header-missing'
  | 'step-table.column-unknown'
  | 'step-table.column-twice'
  | 'step-table.cell-without-column'
  | 'step-table.number-invalid'
  | 'step-table.number-twice'
  | 'step-table.name-missing'
  | 'step-table.kind-unknown'
  | 'step-table.value-invalid'
  | 'step-table.not-for-kind'
  | 'step-table.next-unreadable'
  | 'step-table.next-missing'
  | 'step-table.end-goes-on'
  | 'step-table.share-sum'
  | 'step-table.detail-unknown';

/** Something that could not be taken over; a fault stops the drawing, a note does not. */
export interface StepTableFault {
  readonly code: StepTableFaultCode;
  readonly severity: 'fault' | 'note';
  /** Line of the typed text, from 1; null when it is about the whole. */
  readonly line: number | null;
  /** Heading as typed, or the usual one; null when it is about the row. */
  readonly column: string | null;
  readonly value: string;
  readonly parameters: ProblemParameters;
}

/** A table as read, with everything that was not understood. */
export interface StepTableReading {
  readonly table: StepTable;
  /** Line of each row in the typed text. */
  readonly lines: readonly number[];
  readonly faults: readonly StepTableFault[];
}
