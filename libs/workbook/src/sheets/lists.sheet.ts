import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { HEADER_STYLE } from '../style/cell.styles.ts';
import { type WorkbookWording } from '../wording/workbook.wording.ts';

export type ListName = 'risk' | 'findingStatus' | 'measureStatus' | 'disposition';

/** Defined names that dropdowns refer to: an inline list may hold 255 characters only. */
export const LIST_DEFINED_NAMES: Readonly<Record<ListName, string>> = {
  risk: 'Liste_Risiko',
  findingStatus: 'Liste_Status',
  measureStatus: 'Liste_Umsetzungsstand',
  disposition: 'Liste_Bewertung',
};
/** The date of issue as a name, for formulas that count days from it. */
export const ISSUED_DEFINED_NAME = 'Stand_Ausgabe';

export const LIST_NAMES: readonly ListName[] = [
  'risk',
  'findingStatus',
  'measureStatus',
  'disposition',
];

export function listValues(list: ListName, wording: WorkbookWording): readonly string[] {
  switch (list) {
    case 'risk':
      return Object.values(wording.risks);
    case 'findingStatus':
      return Object.values(wording.findingStatus);
    case 'measureStatus':
      return Object.values(wording.measureStatus);
    case 'disposition':
      return wording.dispositions;
  }
}

/** Listen (hidden): the values of the dropdowns, one list per column under its name. */
export const planLists: SheetPlanner = (context: SheetContext) => [
  {
    key: 'lists',
    name: context.wording.sheets.lists,
    rows: 0,
    hidden: true,
    openColumns: new Set(),
    draw: (sheet) =>
      LIST_NAMES.forEach((list, index) => {
        const column = index + 1;
        sheet.getColumn(column).width = 24;
        sheet.getCell(1, column).value = context.wording.lists[list];
        sheet.getCell(1, column).style = HEADER_STYLE;
        const values = listValues(list, context.wording);
        values.forEach((value, row) => (sheet.getCell(row + 2, column).value = value));
        const letter = String.fromCharCode(64 + column);
        sheet.workbook.definedNames.add(
          `'${sheet.name}'!$${letter}$2:$${letter}$${values.length + 1}`,
          LIST_DEFINED_NAMES[list],
        );
      }),
  },
];
