import type { Bilingual, ExchangeValue, SheetReading } from '#pruefwerk/sheet-exchange';
import type { TaskFile } from '../task-catalogue.ts';
import { byNumber, isTaskNumber, parentOf } from '../task-number.ts';
import type { TaskFacts } from '../task-writer.ts';
import { caseloadStep, type CaseloadStep } from './caseload-step.ts';
import { caseloadFacts, newTaskFacts, taskFacts } from './sheet-facts.ts';

/** A row that is not taken over although its cells are sound. */
export interface RefusedRow {
  /** Row of the sheet for a new task, null for one that was issued. */
  readonly row: number | null;
  /** Number of the task as far as it is known. */
  readonly number: string;
  readonly sentence: Bilingual;
}

export interface TaskUpdate {
  readonly file: TaskFile;
  readonly facts: Partial<TaskFacts>;
  readonly caseload: CaseloadStep | null;
}

export interface TaskAddition {
  readonly row: number;
  readonly facts: TaskFacts;
  readonly caseload: CaseloadStep | null;
}

/** What taking the sheet over does. */
export interface ImportPlan {
  readonly updates: readonly TaskUpdate[];
  /** Parents before their children. */
  readonly additions: readonly TaskAddition[];
  readonly refused: readonly RefusedRow[];
}

export interface ImportBasis {
  readonly reading: Pick<SheetReading, 'changes' | 'conflicts' | 'newRows'>;
  readonly catalogue: readonly TaskFile[];
  /** Year of the caseload columns. */
  readonly year: number;
  /** Addresses of the conflicts in which the value of the sheet holds. */
  readonly mine: ReadonlySet<string>;
}

export function importPlan(basis: ImportBasis): ImportPlan {
  const refused: RefusedRow[] = [];
  const updates = updatesOf(basis, refused);
  const additions = additionsOf(basis, refused);
  return { updates, additions, refused };
}

function updatesOf(basis: ImportBasis, refused: RefusedRow[]): TaskUpdate[] {
  const { changes, conflicts } = basis.reading;
  const chosen = conflicts.filter(({ address }) => basis.mine.has(address));
  const cells = [...changes, ...chosen.map(({ mine, ...place }) => ({ ...place, now: mine }))];
  return basis.catalogue.flatMap((file) => {
    const own = cells.filter(({ rowKey }) => rowKey === file.task.id);
    if (own.length === 0) return [];
    const values: Record<string, ExchangeValue> = {};
    for (const { column, now } of own) values[column] = now;
    const known = file.caseloads.find(({ year }) => year === basis.year) ?? null;
    const caseload = caseloadStep(caseloadFacts(values, basis.year), basis.year, known);
    if (caseload === 'incomplete') {
      refused.push({ row: null, number: file.task.number, sentence: CASELOAD });
      return [];
    }
    return [{ file, facts: taskFacts(values), caseload }];
  });
}

function additionsOf({ reading, catalogue, year }: ImportBasis, refused: RefusedRow[]) {
  const taken = new Set(
    catalogue.flatMap(({ task }) => (task.withdrawnReason === null ? [task.number] : [])),
  );
  const rows = reading.newRows
    .filter(({ valid }) => valid)
    .map(({ row, values }) => ({ row, values, facts: newTaskFacts(values) }))
    .sort((a, b) => byNumber(a.facts.number, b.facts.number) || a.row - b.row);
  return rows.flatMap(({ row, values, facts }): TaskAddition[] => {
    const { number } = facts;
    const caseload = caseloadStep(caseloadFacts(values, year), year, null);
    const sentence = numberFault(number, taken) ?? (caseload === 'incomplete' ? CASELOAD : null);
    if (sentence !== null || caseload === 'incomplete') {
      refused.push({ row, number, sentence: sentence ?? CASELOAD });
      return [];
    }
    taken.add(number);
    return [{ row, facts, caseload }];
  });
}

const CASELOAD: Bilingual = {
  de: 'Zur Fallzahl fehlt die Quelle, oder zur Quelle die Fallzahl.',
  en: 'The caseload lacks its source, or the source its caseload.',
};

function numberFault(number: string, taken: ReadonlySet<string>): Bilingual | null {
  if (!isTaskNumber(number)) {
    return {
      de: `„${number}“ ist keine Gliederungsnummer; erwartet wird 1, 1.1 oder 1.1.1.`,
      en: `“${number}” is no task number; expected is 1, 1.1 or 1.1.1.`,
    };
  }
  if (taken.has(number)) {
    return {
      de: `Die Nummer ${number} ist vergeben.`,
      en: `The number ${number} is taken.`,
    };
  }
  const parent = parentOf(number);
  if (parent === null || taken.has(parent)) return null;
  return {
    de: `Zu ${number} fehlt die übergeordnete Aufgabe ${parent}.`,
    en: `The parent ${parent} of ${number} is missing.`,
  };
}
