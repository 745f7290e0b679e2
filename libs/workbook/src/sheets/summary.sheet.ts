import { type Worksheet } from 'exceljs';
import { type SummaryFigure } from '../content/findings-workbook.content.ts';
import { bodyStyle, type CellFormat } from '../style/cell.styles.ts';
import { colourRisks, RISK_LEVELS } from '../style/risk.styles.ts';
import { type CellValue, units } from './cell-value.ts';
import { addDataBars } from './data-bars.ts';
import { drawCell, drawHeaders, drawSection } from './draw-cell.ts';
import { dateCell } from './linked-cells.ts';
import { framePage } from './page-setup.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';

const WIDTHS = [52, 20, 22, 14, 18, 34];

/** Zusammenfassung: key figures, findings by risk, hits by rule with data bars. */
export const planSummary: SheetPlanner = (context) => [
  {
    key: 'summary',
    name: context.wording.sheets.summary,
    rows: context.content.rules.length,
    protected: true,
    openColumns: new Set(),
    draw: (sheet) => drawSummary(sheet, context),
  },
];

function drawSummary(sheet: Worksheet, context: SheetContext): void {
  const { wording } = context;
  framePage(sheet, wording.sheets.summary, wording.summary.subtitle, context);
  sheet.views = [{ state: 'normal', showGridLines: false }];
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const afterFigures = drawFigures(sheet, 4, context);
  const afterRisks = drawFindingsByRisk(sheet, afterFigures + 1, context);
  drawHitsByRule(sheet, afterRisks + 1, context);
}

function drawRow(
  sheet: Worksheet,
  row: number,
  cells: readonly (readonly [CellValue, CellFormat])[],
  currency: string | null,
): void {
  cells.forEach(([value, format], index) =>
    drawCell(sheet, row, index + 1, value, bodyStyle(format, currency, false)),
  );
}

function drawFigures(sheet: Worksheet, start: number, { content, wording }: SheetContext): number {
  drawSection(sheet, start, wording.summary.figures);
  content.figures.forEach((figure, index) => {
    const [value, format] = figureCell(figure);
    drawRow(
      sheet,
      start + 1 + index,
      [
        [figure.label, 'text'],
        [value, format],
      ],
      content.currency,
    );
  });
  return start + 1 + content.figures.length;
}

function figureCell(figure: SummaryFigure): readonly [CellValue, CellFormat] {
  const { value } = figure;
  switch (figure.kind) {
    case 'cents':
      return [typeof value === 'number' ? units(value) : value, 'money'];
    case 'date':
      return [value === null ? null : dateCell(String(value)), 'date'];
    case 'count':
      return [value, 'count'];
    case 'share':
      return [value, 'share'];
    case 'text':
      return [value, 'text'];
  }
}

function drawFindingsByRisk(sheet: Worksheet, start: number, context: SheetContext): number {
  const { content, wording } = context;
  const h = wording.summary.headers;
  drawSection(sheet, start, wording.summary.findingsByRisk);
  drawHeaders(sheet, start + 1, [
    [h.risk, 'text'],
    [h.number, 'count'],
    [h.amount, 'money'],
  ]);
  RISK_LEVELS.forEach((risk, index) => {
    const findings = content.findings.filter((finding) => finding.risk === risk);
    const cents = findings.reduce((sum, finding) => sum + (finding.amountCents ?? 0), 0);
    drawRow(
      sheet,
      start + 2 + index,
      [
        [wording.risks[risk], 'text'],
        [findings.length, 'count'],
        [units(cents), 'money'],
      ],
      content.currency,
    );
  });
  const end = start + 2 + RISK_LEVELS.length;
  colourRisks(sheet, `A${start + 2}:A${end - 1}`, wording);
  return end;
}

function drawHitsByRule(sheet: Worksheet, start: number, context: SheetContext): void {
  const { content, wording } = context;
  const h = wording.summary.headers;
  drawSection(sheet, start, wording.summary.hitsByRule);
  drawHeaders(sheet, start + 1, [
    [h.rule, 'text'],
    [h.hits, 'count'],
    [h.amount, 'money'],
    [h.risk, 'text'],
    [h.status, 'text'],
    [h.key, 'text'],
  ]);
  const first = start + 2;
  content.rules.forEach((rule, index) => {
    const ran = rule.status === 'ran';
    drawRow(
      sheet,
      first + index,
      [
        [rule.name, 'text'],
        [ran ? rule.hits : null, 'count'],
        [ran ? units(rule.amountAtRiskCents) : null, 'money'],
        [wording.risks[rule.risk], 'text'],
        [wording.ruleStatus[rule.status], 'text'],
        [rule.ruleId, 'id'],
      ],
      content.currency,
    );
  });
  if (content.rules.length === 0) return;
  const last = first + content.rules.length - 1;
  addDataBars(sheet, `B${first}:B${last}`);
  colourRisks(sheet, `D${first}:D${last}`, wording);
}
