import { dateSerial } from '../text/cell-date.ts';
import { type CellValue } from './cell-value.ts';
import { type SheetContext, type SheetPlace } from './planned-sheet.ts';

/** Link to a finding's row; plain text when the finding is not in the workbook. */
export function findingLink(number: string | null, { places }: SheetContext): CellValue {
  return number === null ? null : link(number, places.findings.get(number));
}

export function redFlagLink(number: string, { places }: SheetContext): CellValue {
  return link(number, places.redFlags.get(number));
}

/** A text in a formula may have 255 characters; a longer number stays without a link. */
function link(number: string, place: SheetPlace | undefined): CellValue {
  return place && number.length <= 100 ? { text: number, ...place } : number;
}

/** A real date where the text is one, otherwise the text. */
export function dateCell(text: string | null): CellValue {
  return text === null ? null : (dateSerial(text) ?? text);
}
