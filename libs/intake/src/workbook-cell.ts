import type { CellValue } from 'exceljs';

/** Text of a cell, or the error value that it shows. */
export type CellText = { readonly text: string } | { readonly error: string };

/**
 * Text of a cell as the conversion reads it: dates in ISO form, numbers plain with a decimal point, formulas by their
 * cached result. Numbers are rounded to the 15 digits that Excel shows; three decimals get a fourth, so that 1.234 cannot be
 * taken for grouped thousands.
 */
export function cellText(value: CellValue): CellText {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return { text: numberText(value) };
  if (typeof value === 'boolean') return { text: value ? 'true' : 'false' };
  if (value instanceof Date) return { text: dateText(value) };
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return { text: value.richText.map(({ text }) => text).join('') };
  if ('hyperlink' in value) return { text: String(value.text) };
  return cellText(value.result ?? null);
}

function numberText(value: number): string {
  const plain = plainDecimal(Number(value.toPrecision(15)));
  return /^-?\d+\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}

/** Excel knows no time zone; ExcelJS hands its dates over as UTC. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '#DATE';
  const rounded = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
  const [date = '', time = ''] = rounded.slice(0, 19).split('T');
  return time === '00:00:00' ? date : `${date} ${time}`;
}
