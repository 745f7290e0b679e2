import type { ExchangeRow } from '#pruefwerk/sheet-exchange';
import type { TaskFile } from '../task-catalogue.ts';
import { caseloadKeys } from './task-table.ts';

/** Standing tasks as rows of the table; the row key is the id of the task. */
export function taskSheetRows(catalogue: readonly TaskFile[], year: number): ExchangeRow[] {
  return catalogue
    .filter(({ task }) => task.withdrawnReason === null)
    .map((file) => sheetRow(file, year));
}

function sheetRow({ task, level, caseloads }: TaskFile, year: number): ExchangeRow {
  const caseload = caseloads.find((one) => one.year === year);
  const keys = caseloadKeys(year);
  const { number, title, description, obligation, legalBasis, unitId } = task;
  const { minutes, minutesIncludeDistribution, timeMethod, timeObservations } = task;
  const { timePrecision, timeRecordedOn, timeSource, staffStatus, payGrade } = task;
  return {
    key: task.id,
    level: level - 1,
    values: {
      ...{ number, title, description, obligation, legalBasis, unitId },
      ...{ minutes, minutesIncludeDistribution, timeMethod, timeObservations },
      ...{ timePrecision, timeRecordedOn, timeSource, staffStatus, payGrade },
      [keys.cases]: caseload?.cases ?? null,
      [keys.source]: caseload?.source ?? null,
      [keys.countedOn]: caseload?.countedOn ?? null,
    },
  };
}
