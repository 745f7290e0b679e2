import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { ExchangeColumn } from '../table.ts';

/** The colours and type of the issued workbooks (ARGB). */
const ACCENT = 'FF0F6275';
const DIMMED = 'FF5C6875';
const EDITABLE = 'FFFFF8D6';
const LINE = { style: 'thin', color: { argb: 'FFC9D2D5' } } as const;
const BORDER: Partial<Borders> = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const FONT: Partial<Font> = { name: 'Arial', size: 10, family: 2 };
const LEFT: Partial<Alignment> = { vertical: 'top', horizontal: 'left', wrapText: true };
const RIGHT: Partial<Alignment> = { vertical: 'top', horizontal: 'right', indent: 1 };

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

export const TITLE_STYLE: Partial<Style> = {
  font: { ...FONT, size: 16, bold: true, color: { argb: ACCENT } },
  alignment: { vertical: 'middle', horizontal: 'left' },
};
export const SUBTITLE_STYLE: Partial<Style> = {
  font: { ...FONT, color: { argb: DIMMED } },
  alignment: { vertical: 'middle', horizontal: 'left' },
};

export function headingStyle(column: ExchangeColumn): Partial<Style> {
  const { horizontal } = column.type === 'number' ? RIGHT : LEFT;
  return {
    font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: solid(ACCENT),
    alignment: { vertical: 'middle', horizontal, wrapText: true },
    border: BORDER,
  };
}

/** Of the whole column, so that rows added below read as the ones above: text stays text. */
export function columnStyle(column: ExchangeColumn): Partial<Style> {
  const number = column.type === 'number';
  return {
    font: FONT,
    alignment: number ? RIGHT : LEFT,
    numFmt: numberFormat(column),
    protection: { locked: column.editable === false },
  };
}

export function cellStyle(column: ExchangeColumn, isNew: boolean): Partial<Style> {
  const editable = column.editable ?? true;
  const open = editable === true || (editable === 'new' && isNew);
  return {
    ...columnStyle(column),
    border: BORDER,
    protection: { locked: !open },
    ...(open ? { fill: solid(EDITABLE) } : {}),
  };
}

/** First column of a tree: deeper is further in, the top is bold. */
export function treeStyle(style: Partial<Style>, level: number): Partial<Style> {
  return {
    ...style,
    font: { ...FONT, bold: level === 0 },
    alignment: { ...LEFT, indent: level },
  };
}

export const KEY_STYLE: Partial<Style> = {
  font: { ...FONT, color: { argb: DIMMED } },
  numFmt: '@',
  protection: { locked: true },
};

function numberFormat(column: ExchangeColumn): string {
  if (column.type === 'date') return 'dd.mm.yyyy';
  if (column.type !== 'number') return '@';
  const decimals = column.decimals ?? 2;
  return decimals === 0
    ? '#,##0'
    : `#,##0.${'0'.repeat(Math.min(1, decimals))}${'#'.repeat(decimals - 1)}`;
}
