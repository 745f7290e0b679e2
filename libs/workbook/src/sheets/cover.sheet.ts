import { type Worksheet } from 'exceljs';
import { bodyStyle, type CellFormat, LABEL_STYLE } from '../style/cell.styles.ts';
import { dateSerial, germanDate } from '../text/cell-date.ts';
import { type CellValue } from './cell-value.ts';
import { drawCell, drawHeaders, drawLabel, drawSection } from './draw-cell.ts';
import { ISSUED_DEFINED_NAME } from './lists.sheet.ts';
import { framePage } from './page-setup.ts';
import { type PlannedSheet, type SheetContext, type SheetPlanner } from './planned-sheet.ts';

const FIRST_ROW = 4;

/** Deckblatt: what was examined, on which data, and where to find what. */
export const planCover: SheetPlanner = (context) => [
  {
    key: 'cover',
    name: context.wording.sheets.cover,
    rows: 0,
    protected: true,
    openColumns: new Set(),
    draw: (sheet, all) => drawCover(sheet, all, context),
  },
];

function drawCover(sheet: Worksheet, all: readonly PlannedSheet[], context: SheetContext): void {
  const { content, wording } = context;
  framePage(sheet, wording.cover.title, content.engagement.name, context);
  sheet.pageSetup.fitToHeight = 1;
  sheet.views = [{ state: 'normal', showGridLines: false }];
  [30, 92, 12].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const afterFacts = drawFacts(sheet, context);
  const afterContents = drawContents(sheet, afterFacts + 1, all, context);
  drawLegend(sheet, afterContents + 1, context);
}

type Fact = readonly [label: string, value: CellValue, format: CellFormat];

function coverFacts({ content, wording, issuedOn }: SheetContext): Fact[] {
  const { engagement, population } = content;
  const c = wording.cover;
  const facts: Fact[] = [
    [c.issued, dateSerial(issuedOn), 'date'],
    [c.version, content.version, 'id'],
    [c.engagement, engagement.name, 'text'],
    [c.authority, engagement.authority, 'text'],
    [c.town, engagement.town, 'text'],
    [c.subject, engagement.subject, 'text'],
    [c.period, period(engagement.periodFrom, engagement.periodTo, c.to), 'text'],
    [c.examiners, engagement.examiners.join(', '), 'text'],
    [c.source, population.source, 'text'],
    [c.population, population.sha256, 'id'],
    [c.ruleSet, content.ruleSet, 'text'],
    [c.run, content.analysisRun, 'id'],
    [c.leftOut, leftOutSheets(content, wording), 'text'],
    [c.confidentiality, content.confidentiality ?? wording.confidential, 'text'],
  ];
  // What nobody has stated would only ask the reader why it is empty.
  return facts.filter(([, value]) => value !== '');
}

function leftOutSheets(
  { leftOut = [] }: SheetContext['content'],
  { sheets }: SheetContext['wording'],
): string {
  return leftOut.map((key) => sheets[key]).join(', ');
}

function period(from: string | null, to: string | null, word: string): string {
  return [from, to].map((date) => (date === null ? '…' : germanDate(date))).join(` ${word} `);
}

function drawFacts(sheet: Worksheet, context: SheetContext): number {
  let row = FIRST_ROW;
  for (const [label, value, format] of coverFacts(context)) {
    drawLabel(sheet, row, label);
    drawCell(sheet, row, 2, value, bodyStyle(format, null, false));
    row += 1;
  }
  sheet.workbook.definedNames.add(`'${sheet.name}'!$B$${FIRST_ROW}`, ISSUED_DEFINED_NAME);
  return row;
}

function drawContents(
  sheet: Worksheet,
  start: number,
  all: readonly PlannedSheet[],
  { wording }: SheetContext,
): number {
  drawSection(sheet, start, wording.cover.contents);
  drawHeaders(sheet, start + 1, [
    [wording.footer.sheet.replace(':', ''), 'text'],
    [wording.cover.contents, 'text'],
    [wording.cover.rows, 'count'],
  ]);
  let row = start + 2;
  for (const each of all) {
    if (each.hidden || each.key === 'cover') continue;
    drawCell(
      sheet,
      row,
      1,
      { text: each.name, sheet: each.name, row: 1 },
      bodyStyle('link', null, false),
    );
    drawCell(sheet, row, 2, wording.about[each.key], bodyStyle('text', null, false));
    drawCell(
      sheet,
      row,
      3,
      each.key === 'summary' ? null : each.rows,
      bodyStyle('count', null, false),
    );
    row += 1;
  }
  return row;
}

function drawLegend(sheet: Worksheet, start: number, { wording }: SheetContext): void {
  drawSection(sheet, start, wording.cover.legend);
  wording.cover.legendItems.forEach(([term, meaning], index) => {
    drawCell(sheet, start + 1 + index, 1, term ?? '', LABEL_STYLE);
    drawCell(sheet, start + 1 + index, 2, meaning ?? '', bodyStyle('text', null, false));
  });
}
