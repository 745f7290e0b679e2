import type { Workbook } from 'exceljs';
import type { ExchangeTable, Language } from '../table.ts';
import { FLAG_WORDS } from '../value/option-text.ts';
import { columnLetter } from './column-letter.ts';

const LIST_SHEET = '_listen';

/** Defined names of the dropdown values by column key: an inline list may hold 255 characters only. */
export type ListNames = ReadonlyMap<string, string>;

export function addLists(workbook: Workbook, table: ExchangeTable, language: Language): ListNames {
  const names = new Map<string, string>();
  const lists = table.columns.flatMap((column) => {
    if (column.type === 'one-of')
      return [{ key: column.key, words: column.options.map((option) => option[language]) }];
    const flag = [FLAG_WORDS.true[language], FLAG_WORDS.false[language]];
    return column.type === 'flag' ? [{ key: column.key, words: flag }] : [];
  });
  if (lists.length === 0) return names;
  const sheet = workbook.addWorksheet(LIST_SHEET, { state: 'veryHidden' });
  lists.forEach(({ key, words }, index) => {
    words.forEach((word, row) => (sheet.getCell(row + 1, index + 1).value = word));
    const letter = columnLetter(index + 1);
    const name = `Liste_${index + 1}`;
    workbook.definedNames.add(`'${LIST_SHEET}'!$${letter}$1:$${letter}$${words.length}`, name);
    names.set(key, name);
  });
  return names;
}
