import { type Worksheet } from 'exceljs';
import { SUBTITLE_STYLE, TITLE_STYLE } from '../style/cell.styles.ts';
import { cellText } from '../text/cell-text.ts';
import { germanDate } from '../text/cell-date.ts';
import { type SheetContext } from './planned-sheet.ts';

export const HEADER_ROW = 5;
const A4 = 9;
/** Excel refuses header and footer texts over 255 characters. */
const HEADER_LIMIT = 120;

/** Title, subtitle, A4 landscape, page header and footer: alike on every sheet. */
export function framePage(
  sheet: Worksheet,
  title: string,
  subtitle: string,
  context: SheetContext,
): void {
  sheet.getCell('A1').value = cellText(title);
  sheet.getCell('A1').style = TITLE_STYLE;
  sheet.getRow(1).height = 24;
  sheet.getCell('A2').value = cellText(subtitle);
  sheet.getCell('A2').style = SUBTITLE_STYLE;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.75, bottom: 0.65, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = pageLines(context);
}

function pageLines({ content, wording, issuedOn }: SheetContext): {
  oddHeader: string;
  oddFooter: string;
} {
  const left = headerText(content.engagement.authority);
  const right = headerText(content.confidentiality ?? wording.confidential);
  const { asOf, sheet, page, of } = wording.footer;
  return {
    oddHeader: `&L&9${left}&R&9${right}`,
    oddFooter: `&L&9${asOf} ${germanDate(issuedOn)}&C&9${sheet} &A&R&9${page} &P ${of} &N`,
  };
}

/** `&` starts a code in page headers; a digit right after the font size would be read as part of it. */
function headerText(text: string): string {
  const safe = cellText(text).replaceAll('\n', ' ').slice(0, HEADER_LIMIT).replaceAll('&', '&&');
  return /^\d/.test(safe) ? ` ${safe}` : safe;
}

export function freezeHeader(sheet: Worksheet, columns: number): void {
  sheet.views = [
    { state: 'frozen', xSplit: columns, ySplit: HEADER_ROW, showGridLines: false, zoomScale: 90 },
  ];
  sheet.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW}`;
}
