import type { DataValidation, Worksheet } from 'exceljs';
import { WORDS } from '../exchange-wording.ts';
import type { ExchangeColumn, Language } from '../table.ts';
import { serialOf } from '../value/date-serial.ts';
import { expectationOf } from '../value/expectation.ts';
import { columnLetter } from './column-letter.ts';
import type { ListNames } from './lists.ts';
import {
  HEADING_ROW,
  KEY_COLUMN,
  type PlacedTable,
  sheetColumn,
  SPARE_ROWS,
} from './placed-table.ts';

/** Excel refuses longer texts in the message of a validation. */
const MOST_MESSAGE = 225;
const MOST_NUMBER = 1e15;

type Check = Pick<DataValidation, 'type' | 'operator' | 'formulae'>;

/** What a cell takes, checked while a person types; locked cells take nothing. */
export function addValidations(place: PlacedTable, rows: number, lists: ListNames): void {
  const first = HEADING_ROW + 1;
  const lastIssued = HEADING_ROW + rows;
  const last = lastIssued + SPARE_ROWS;
  const add = (column: number, [from, to]: [number, number], validation: DataValidation) => {
    const letter = columnLetter(column);
    if (from <= to) ranges(place.sheet).add(`${letter}${from}:${letter}${to}`, validation);
  };
  add(KEY_COLUMN, [first, last], lockedCell(place.language));
  place.table.columns.forEach((column, index) => {
    const at = sheetColumn(index);
    const editable = column.editable ?? true;
    const locked = editable === false ? last : lastIssued;
    if (editable !== true) add(at, [first, locked], lockedCell(place.language));
    const check = checkOf(column, lists);
    if (editable === false || check === null) return;
    const from = editable === true ? first : lastIssued + 1;
    add(at, [from, last], checkedCell(column, check, place.language));
  });
}

interface ValidationRanges {
  readonly dataValidations: { add(ref: string, validation: DataValidation): void };
}

/** ExcelJS has ranges of validations but does not declare them in its types. */
function ranges(sheet: Worksheet): ValidationRanges['dataValidations'] {
  return (sheet as unknown as ValidationRanges).dataValidations;
}

function lockedCell(language: Language): DataValidation {
  return {
    type: 'custom',
    formulae: ['FALSE'],
    allowBlank: false,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: WORDS.lockedTitle[language],
    error: WORDS.locked[language],
  };
}

function checkedCell(column: ExchangeColumn, check: Check, language: Language): DataValidation {
  const words = `${expectationOf(column)[language]}.`;
  return {
    ...check,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: WORDS.wrongTitle[language],
    error: words.length > MOST_MESSAGE ? `${words.slice(0, MOST_MESSAGE - 1)}…` : words,
  };
}

function checkOf(column: ExchangeColumn, lists: ListNames): Check | null {
  switch (column.type) {
    case 'number':
      return {
        type: column.decimals === 0 ? 'whole' : 'decimal',
        operator: 'between',
        formulae: [column.min ?? -MOST_NUMBER, column.max ?? MOST_NUMBER],
      };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [
          serialOf(column.min ?? '1900-03-01') ?? 61,
          serialOf(column.max ?? '2199-12-31') ?? 109_574,
        ],
      };
    case 'one-of':
    case 'flag':
      return { type: 'list', formulae: [lists.get(column.key) ?? ''] };
    case 'text':
      return column.max === undefined
        ? null
        : { type: 'textLength', operator: 'lessThanOrEqual', formulae: [column.max] };
    case 'list':
      return null;
  }
}
