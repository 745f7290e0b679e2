import { readAmountShape, type AmountFormat, type Shape } from './amount-format.ts';
import { literal } from './sql-text.ts';
import { shapeSql } from './shape.sql.ts';

/** Everything that may stand around an amount's digits, except the two separators. */
const AROUND = "€$£EURODSGBPCHFeurodsgbpchf()+-− \u00a0\u202f'’";

/**
 * SQL for integer cents of amounts whose shapes are known. Exact: the digits are never a binary fraction. Null for a
 * value that is no amount in this format, or has a fraction of a cent.
 */
export function centsSql(value: string, format: AmountFormat, shapes: readonly Shape[]): string {
  const readings = shapes.map(({ shape }) => ({ shape, reading: readAmountShape(shape, format) }));
  const good = readings.flatMap(({ shape, reading }) => (reading ? [{ shape, ...reading }] : []));
  if (good.length === 0) return 'CAST(NULL AS BIGINT)';
  const cents = magnitudeSql(value, format, new Set(good.map(({ decimals }) => decimals)));
  const negative = good.some((shape) => shape.negative)
    ? `(contains(${value}, '-') OR contains(${value}, '(') OR contains(${value}, '−'))`
    : null;
  const signed = negative ? `(${cents}) * (CASE WHEN ${negative} THEN -1 ELSE 1 END)` : cents;
  if (good.length === shapes.length) return signed;
  const list = good.map(({ shape }) => literal(shape)).join(', ');
  return `CASE WHEN ${shapeSql(value)} IN (${list}) THEN ${signed} END`;
}

function magnitudeSql(value: string, format: AmountFormat, decimals: ReadonlySet<number>): string {
  const [group, point] = format === '1.234,56' ? ['.', ','] : [',', '.'];
  const digitsOnly = `translate(${value}, ${literal(point + group + AROUND)}, '')`;
  const [only] = decimals;
  if (decimals.size === 1 && only === 2) return `TRY_CAST(${digitsOnly} AS BIGINT)`;
  if (decimals.size === 1 && only === 0) return `(TRY_CAST(${digitsOnly} AS BIGINT) * 100)`;
  const plain = `translate(${value}, ${literal(point + group + AROUND)}, '.')`;
  if (Math.max(...decimals) <= 2)
    return `CAST(TRY_CAST(${plain} AS DECIMAL(18, 2)) * 100 AS BIGINT)`;
  const fine = `TRY_CAST(${plain} AS DECIMAL(38, 12))`;
  return `CASE WHEN ${fine} * 100 = floor(${fine} * 100) THEN TRY_CAST(${fine} * 100 AS BIGINT) END`;
}
