import { type ConditionalFormattingRule, type Worksheet } from 'exceljs';
import { DATA_BAR_COLOUR } from '../style/palette.ts';

/** Bars from zero to the largest figure. */
export function addDataBars(sheet: Worksheet, ref: string): void {
  const rule = {
    type: 'dataBar',
    priority: 1,
    gradient: false,
    minLength: 0,
    maxLength: 100,
    cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
    // ExcelJS writes the colour but leaves it out of its types.
    color: { argb: DATA_BAR_COLOUR },
  };
  sheet.addConditionalFormatting({ ref, rules: [rule as ConditionalFormattingRule] });
}
