import { type Alignment, type Borders, type Fill, type Font, type Style } from 'exceljs';
import { PALETTE } from './palette.ts';

/** `count` groups thousands, `number` does not: a line number is not a quantity. */
export type CellFormat =
  'text' | 'id' | 'money' | 'count' | 'number' | 'decimal' | 'posts' | 'date' | 'link' | 'share';

export const FONT: Partial<Font> = { name: 'Arial', size: 10, family: 2 };
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: 'US$' };

/** Amounts carry the sign of the population's currency, or none when it does not say. */
export function moneyFormat(currency: string | null): string {
  if (currency === null) return '#,##0.00';
  const sign = CURRENCY_SIGNS[currency] ?? currency.replace(/[^A-Za-z]/g, '');
  return `#,##0.00\\ "${sign}"`;
}

export function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const line = { style: 'thin', color: { argb: PALETTE.line } } as const;
export const CELL_BORDER: Partial<Borders> = { top: line, bottom: line, left: line, right: line };

const TEXT: Partial<Alignment> = { vertical: 'top', horizontal: 'left', wrapText: true };
const FIGURE: Partial<Alignment> = { vertical: 'top', horizontal: 'right', indent: 1 };

/** Style of a body cell; `@` keeps numbers that are names (leading zeros) text even after an edit. */
export function bodyStyle(
  format: CellFormat,
  currency: string | null,
  editable: boolean,
): Partial<Style> {
  return {
    ...formatStyle(format, currency),
    border: CELL_BORDER,
    ...(editable ? { fill: solid(PALETTE.editable), protection: { locked: false } } : {}),
  };
}

function formatStyle(format: CellFormat, currency: string | null): Partial<Style> {
  switch (format) {
    case 'text':
      return { font: FONT, alignment: TEXT };
    case 'id':
      return { font: FONT, alignment: TEXT, numFmt: '@' };
    case 'money':
      return { font: FONT, alignment: FIGURE, numFmt: moneyFormat(currency) };
    case 'count':
      return { font: FONT, alignment: FIGURE, numFmt: '#,##0' };
    case 'number':
      return { font: FONT, alignment: FIGURE, numFmt: '0' };
    case 'decimal':
      return { font: FONT, alignment: FIGURE, numFmt: '#,##0.00' };
    case 'posts':
      return { font: FONT, alignment: FIGURE, numFmt: '#,##0.000' };
    case 'share':
      return { font: FONT, alignment: FIGURE, numFmt: '0.0\\ %' };
    case 'date':
      return { font: FONT, alignment: { ...TEXT, wrapText: true }, numFmt: 'dd.mm.yyyy' };
    case 'link':
      return {
        font: { ...FONT, color: { argb: PALETTE.accent }, underline: true },
        alignment: TEXT,
      };
  }
}

export const TITLE_STYLE: Partial<Style> = {
  font: { ...FONT, size: 16, bold: true, color: { argb: PALETTE.accent } },
  alignment: { vertical: 'middle' },
};
export const SUBTITLE_STYLE: Partial<Style> = {
  font: { ...FONT, color: { argb: PALETTE.dimmed } },
};
export const SECTION_STYLE: Partial<Style> = {
  font: { ...FONT, size: 12, bold: true, color: { argb: PALETTE.accent } },
};
export const LABEL_STYLE: Partial<Style> = {
  font: { ...FONT, bold: true },
  alignment: TEXT,
  border: CELL_BORDER,
  fill: solid(PALETTE.band),
};
const FIGURE_FORMATS: ReadonlySet<CellFormat> = new Set([
  ...(['money', 'count', 'number', 'decimal', 'posts', 'share'] as const),
]);

/** Figures stand right, and so do their headers. */
export function headerStyle(format: CellFormat): Partial<Style> {
  return FIGURE_FORMATS.has(format)
    ? { ...HEADER_STYLE, alignment: { ...HEADER_STYLE.alignment, ...FIGURE, vertical: 'middle' } }
    : HEADER_STYLE;
}

export const HEADER_STYLE: Partial<Style> = {
  font: { ...FONT, bold: true, color: { argb: PALETTE.white } },
  fill: solid(PALETTE.accent),
  alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
  border: CELL_BORDER,
};
