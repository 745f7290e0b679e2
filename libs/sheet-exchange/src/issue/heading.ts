import { formatDate, officeDay } from '#pruefwerk/calendar';
import { WORDS } from '../exchange-wording.ts';
import type { Bilingual, ExchangeColumn, Language } from '../table.ts';
import { expectationOf } from '../value/expectation.ts';
import { escapedText, guardedText, plainText } from '../value/guarded-text.ts';
import {
  columnStyle,
  headingStyle,
  KEY_STYLE,
  SUBTITLE_STYLE,
  TITLE_STYLE,
} from './exchange.styles.ts';
import {
  HEADING_ROW,
  type IssueOptions,
  KEY_COLUMN,
  type PlacedTable,
  sheetColumn,
} from './placed-table.ts';

const A4 = 9;
const WIDTHS: Readonly<Record<ExchangeColumn['type'], number>> = {
  text: 32,
  number: 14,
  date: 13,
  'one-of': 22,
  flag: 10,
  list: 30,
};

/** Columns, title lines, headings with their notes, page setup. */
export function drawHeading(place: PlacedTable, options: IssueOptions): void {
  drawColumns(place);
  drawTitle(place, options);
  const { sheet, table } = place;
  const frozen = (table.frozen ?? 1) + KEY_COLUMN;
  sheet.views = [
    { state: 'frozen', xSplit: frozen, ySplit: HEADING_ROW, showGridLines: false, zoomScale: 90 },
  ];
  setUpPage(place, options);
}

function drawColumns({ sheet, table, language }: PlacedTable): void {
  const key = sheet.getColumn(KEY_COLUMN);
  key.style = KEY_STYLE;
  key.hidden = true;
  const heading = sheet.getCell(HEADING_ROW, KEY_COLUMN);
  heading.value = WORDS.key[language];
  heading.note = WORDS.keyHelp[language];
  table.columns.forEach((column, index) => {
    const place = sheet.getColumn(sheetColumn(index));
    // Before any cell: cells take the style over when they are made.
    place.style = columnStyle(column);
    place.width = column.width ?? WIDTHS[column.type];
    const cell = sheet.getCell(HEADING_ROW, sheetColumn(index));
    cell.value = column.heading[language];
    cell.style = headingStyle(column);
    cell.note = noteOf(column, language);
  });
  sheet.getRow(HEADING_ROW).height = 32;
}

function noteOf(column: ExchangeColumn, language: Language): string {
  const lines = [column.help?.[language]];
  if (column.editable === false) lines.push(WORDS.locked[language]);
  else lines.push(sentence(expectationOf(column)[language]));
  if (column.required) lines.push(`${WORDS.required[language]}.`);
  return lines.filter((line) => line !== undefined).join('\n');
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function drawTitle({ sheet, table, language }: PlacedTable, options: IssueOptions): void {
  const first = sheetColumn(0);
  const day = formatDate(officeDay(options.issuedAt), language);
  const text = (words: string) => escapedText(guardedText(plainText(words)));
  const lines: readonly [string, typeof TITLE_STYLE][] = [
    [table.title[language], TITLE_STYLE],
    [`${options.engagement} · ${said(WORDS.asOf, language)} ${day}`, SUBTITLE_STYLE],
    [WORDS.hint[language], SUBTITLE_STYLE],
  ];
  lines.forEach(([words, style], index) => {
    const cell = sheet.getCell(index + 1, first);
    cell.value = text(words);
    cell.style = style;
  });
  sheet.getRow(1).height = 24;
}

function setUpPage({ sheet, language }: PlacedTable, options: IssueOptions): void {
  sheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.65, header: 0.3, footer: 0.3 },
    printTitlesRow: `${HEADING_ROW}:${HEADING_ROW}`,
  };
  const day = formatDate(officeDay(options.issuedAt), language);
  const page = `${said(WORDS.page, language)} &P ${said(WORDS.of, language)} &N`;
  sheet.headerFooter = { oddFooter: `&L&9 ${said(WORDS.asOf, language)} ${day}&C&9&A&R&9${page}` };
}

function said(words: Bilingual, language: Language): string {
  return words[language];
}
