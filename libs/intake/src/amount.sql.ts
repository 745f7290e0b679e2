import {
  AMOUNT_FORMATS,
  type AmountFormat,
  type AmountNotation,
  EITHER_AMOUNT_FORMAT,
  formatOfShape,
  readAmountShape,
  type Shape,
} from './amount-format.ts';
import { literal } from './sql-text.ts';
import { shapeSql } from './shape.sql.ts';

/**
 * SQL for integer cents of amounts whose shapes are known. Exact: the digits are never a binary fraction. Null for a
 * value that is no amount in this format, or has a fraction of a cent.
 */
export function centsSql(value: string, format: AmountFormat, shapes: readonly Shape[]): string {
  const readings = shapes.map(({ shape }) => ({ shape, reading: readAmountShape(shape, format) }));
  const good = readings.flatMap(({ shape, reading }) => (reading ? [{ shape, ...reading }] : []));
  if (good.length === 0) return 'CAST(NULL AS BIGINT)';
  const cents = magnitudeSql(value, format, good);
  const negative = good.some((shape) => shape.negative)
    ? `(contains(${value}, '-') OR contains(${value}, '(') OR contains(${value}, '−'))`
    : null;
  const signed = negative ? `(${cents}) * (CASE WHEN ${negative} THEN -1 ELSE 1 END)` : cents;
  if (good.length === shapes.length) return signed;
  const list = good.map(({ shape }) => literal(shape)).join(', ');
  return `CASE WHEN ${shapeSql(value)} IN (${list}) THEN ${signed} END`;
}

/**
 * SQL for integer cents where a column may be written in either notation: every shape is read in the one format that
 * it can only mean, and a shape that the formats read as different amounts gives null.
 */
export function notatedCentsSql(
  value: string,
  notation: AmountNotation,
  shapes: readonly Shape[],
): string {
  if (notation !== EITHER_AMOUNT_FORMAT) return centsSql(value, notation, shapes);
  const cases = AMOUNT_FORMATS.flatMap((format) => {
    const own = shapes.filter(({ shape }) => formatOfShape(shape, notation) === format);
    if (own.length === 0) return [];
    const list = own.map(({ shape }) => literal(shape)).join(', ');
    return [`WHEN ${shapeSql(value)} IN (${list}) THEN ${centsSql(value, format, own)}`];
  });
  return cases.length === 0 ? 'CAST(NULL AS BIGINT)' : `(CASE ${cases.join(' ')} END)`;
}

interface ReadShape {
  readonly shape: string;
  readonly decimals: number;
}

function magnitudeSql(value: string, format: AmountFormat, good: readonly ReadShape[]): string {
  const point = format === '1.234,56' ? ',' : '.';
  const decimals = new Set(good.map((shape) => shape.decimals));
  // Only what occurs: a list with characters beyond ASCII costs ten times as much.
  const around = [...new Set(good.flatMap(({ shape }) => [...shape.replaceAll(/[0]/g, '')]))];
  const others = around
    .filter((character) => character !== point)
    .sort()
    .join('');
  const digitsOnly = translated(value, others + (around.includes(point) ? point : ''), '');
  const [only] = decimals;
  if (decimals.size === 1 && only === 2) return `TRY_CAST(${digitsOnly} AS BIGINT)`;
  if (decimals.size === 1 && only === 0) return `(TRY_CAST(${digitsOnly} AS BIGINT) * 100)`;
  const plain = translated(value, point + others, '.');
  if (Math.max(...decimals) <= 2)
    return `CAST(TRY_CAST(${plain} AS DECIMAL(18, 2)) * 100 AS BIGINT)`;
  const fine = `TRY_CAST(${plain} AS DECIMAL(38, 12))`;
  return `CASE WHEN ${fine} * 100 = floor(${fine} * 100) THEN TRY_CAST(${fine} * 100 AS BIGINT) END`;
}

const translated = (value: string, from: string, to: string): string =>
  from === '' ? value : `translate(${value}, ${literal(from)}, ${literal(to)})`;
