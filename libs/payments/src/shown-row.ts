import type { Cell, Row } from '#pruefwerk/engine';
import type { Pseudonyms } from '#pruefwerk/payment-check';
import {
  columnDescription,
  columnSpec,
  isPaymentColumn,
  type PaymentColumn,
  type PersonalReference,
  ROW_NO,
  type SealedColumn,
  SOURCE_FILE,
  SOURCE_LINE,
} from '#pruefwerk/population';
import type { Person } from './engagement-pseudonyms.ts';
import { PersonalColumn } from './payments.problems.ts';

const POSITION: ReadonlySet<string> = new Set([ROW_NO, SOURCE_FILE, SOURCE_LINE]);
const CLOSED: ReadonlySet<PersonalReference> = new Set(['direct', 'employee']);

/** @throws PersonalColumn for a column whose values must not be guessed by filtering or sorting */
export function requireOpenColumn(physicalName: string): void {
  if (!isOpenColumn(physicalName)) throw new PersonalColumn(physicalName);
}

/** What persons may sort by, in the order of the file. */
export function openColumns(columns: readonly SealedColumn[]): string[] {
  return [...POSITION, ...columns.map(({ name }) => name).filter(isOpenColumn)];
}

function isOpenColumn(physicalName: string): boolean {
  if (POSITION.has(physicalName)) return true;
  const name = physicalName.replace(/_cents$/, '');
  const column = isPaymentColumn(name) ? name : physicalName;
  // A column without a canonical home may hold anything.
  return isPaymentColumn(column) && !CLOSED.has(columnSpec(column).personal);
}

/** The row with pseudonyms for clerks and persons; columns without a canonical home are left out. */
export function shownRow(
  row: Row,
  columns: readonly SealedColumn[],
  pseudonyms: Pseudonyms,
): Record<string, Cell> {
  const shown: Record<string, Cell> = {};
  for (const name of POSITION) shown[name] = row[name] ?? null;
  for (const { name, canonical } of columns) {
    if (canonical !== null) shown[name] = shownCell(canonical, row[name] ?? null, pseudonyms);
  }
  return shown;
}

/** Everybody for whom {@link shownRow} will ask for a pseudonym. */
export function personsIn(rows: readonly Row[], columns: readonly SealedColumn[]): Person[] {
  const persons: Person[] = [];
  const note = (kind: Person['kind']) => (value: string) => {
    persons.push({ kind, value });
    return value;
  };
  const collector = { employee: note('employee'), person: note('person') };
  for (const row of rows) shownRow(row, columns, collector);
  return persons;
}

function shownCell(column: PaymentColumn, value: Cell, pseudonyms: Pseudonyms): Cell {
  if (value === null || columnDescription(column).showing === 'withheld') return null;
  switch (columnSpec(column).personal) {
    case 'employee':
      return pseudonyms.employee(String(value));
    case 'direct':
      return pseudonyms.person(String(value));
    case 'indirect':
    case 'none':
      return value;
  }
}
