import { mayNamePersons, maskRecord, maskValue, rejectTexts } from '#pruefwerk/intake';
import type { Reject, SealedColumn } from '#pruefwerk/population';
import { problemText } from '#pruefwerk/problems';

/** A reject as persons may see it. */
export interface ShownReject {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  /** Raw value; blocks instead of what may name persons. */
  readonly value: string;
  readonly masked: boolean;
  /** German reason. */
  readonly message: string;
  readonly messageEn: string;
}

/** One value of a rejected row. */
export interface RejectedCell {
  readonly header: string;
  readonly value: string;
  readonly masked: boolean;
  /** True for the value that the row was rejected for. */
  readonly faulty: boolean;
}

export function shownReject(reject: Reject, columns: readonly SealedColumn[]): ShownReject {
  const { file, line, column, code, message } = reject;
  const masked = column === null || namesPersons(column, columns, reject.value);
  const value = column === null ? maskRecord(reject.value) : maskValue(reject.value);
  return {
    ...{ file, line, column, code, message },
    value: masked ? value : reject.value,
    masked,
    messageEn: problemText(rejectTexts, code, reject.parameters ?? {}, 'en'),
  };
}

export function rejectedCells(
  headers: readonly string[],
  values: readonly string[],
  faulty: string | null,
  columns: readonly SealedColumn[],
): RejectedCell[] {
  return headers.map((header, i) => {
    const value = (values[i] ?? '').trim().slice(0, 500);
    const masked = value !== '' && namesPersons(header, columns, value);
    return { header, value: masked ? maskValue(value) : value, masked, faulty: header === faulty };
  });
}

function namesPersons(header: string, columns: readonly SealedColumn[], value: string): boolean {
  const column = columns.find((one) => one.header === header);
  return mayNamePersons(header, column?.canonical ?? null, [value]);
}
