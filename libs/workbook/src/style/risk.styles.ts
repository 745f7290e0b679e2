import { type Worksheet } from 'exceljs';
import { type RiskLevel } from '../content/finding.content.ts';
import { type WorkbookWording } from '../wording/workbook.wording.ts';
import { PALETTE } from './palette.ts';

const COLOURS: Readonly<Record<RiskLevel, readonly [string, string]>> = {
  high: [PALETTE.high, PALETTE.highFill],
  medium: [PALETTE.medium, PALETTE.mediumFill],
  low: [PALETTE.low, PALETTE.lowFill],
};
export const RISK_LEVELS: readonly RiskLevel[] = ['high', 'medium', 'low'];

/** Conditional, not fixed: the colour follows the word when an examiner changes it. */
export function colourRisks(sheet: Worksheet, ref: string, wording: WorkbookWording): void {
  sheet.addConditionalFormatting({
    ref,
    rules: RISK_LEVELS.map((risk, index) => ({
      type: 'cellIs' as const,
      operator: 'equal' as const,
      priority: index + 1,
      formulae: [`"${wording.risks[risk]}"`],
      style: {
        font: { color: { argb: COLOURS[risk][0] }, bold: true },
        fill: {
          type: 'pattern' as const,
          pattern: 'solid' as const,
          bgColor: { argb: COLOURS[risk][1] },
        },
      },
    })),
  });
}
