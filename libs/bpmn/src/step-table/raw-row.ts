import type { ProblemParameters } from '#pruefwerk/problems';
import type { StepTableFault, StepTableFaultCode } from './step-table.ts';

/** A row before its cells are understood: typed text by column key. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RawTable {
  readonly rows: readonly RawRow[];
  readonly faults: readonly StepTableFault[];
  /** Headings as typed, by column key. */
  readonly headings: ReadonlyMap<string, string>;
}

export function fault(
  code: StepTableFaultCode,
  place: { readonly line: number | null; readonly column?: string | null },
  value = '',
  parameters: ProblemParameters = {},
): StepTableFault {
  const severity = NOTES.has(code) ? 'note' : 'fault';
  const { line, column = null } = place;
  return { code, severity, line, column, value, parameters: { ...parameters, value } };
}

const NOTES: ReadonlySet<StepTableFaultCode> = new Set([
  'step-table.column-unknown',
  'step-table.share-sum',
]);
