import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampValue,
  type DuckDBDataChunk,
  type DuckDBValue,
} from '@duckdb/node-api';
import { safeInteger, type Cell, type Row } from './cell.ts';

const MILLIS_PER_DAY = 86_400_000;
const MICROS_PER_MILLI = 1000n;

/**
 * A DuckDB value as a cell. Decimals with a scale stay exact text, those without become integers;
 * fractions of a second are cut off. An infinite date or timestamp is null: it names no day.
 * @throws RangeError for an integer beyond the safe range and for a type that has no cell (lists, structs, blobs).
 */
export function duckDbCell(value: DuckDBValue): Cell {
  if (typeof value === 'bigint') return safeInteger(value);
  return value !== null && typeof value === 'object' ? objectCell(value) : value;
}

function objectCell(value: object): Cell {
  if (value instanceof DuckDBDateValue) {
    return value.isFinite ? isoInstant(value.days * MILLIS_PER_DAY).slice(0, 10) : null;
  }
  if (value instanceof DuckDBTimestampValue) {
    return value.isFinite ? isoInstant(floorMillis(value.micros)) : null;
  }
  if (value instanceof DuckDBDecimalValue) {
    return value.scale === 0 ? safeInteger(value.value) : value.toString();
  }
  throw new RangeError('a result column has a type that is no cell');
}

/** Floor, not truncation towards zero: an instant before 1970 keeps its second. */
function floorMillis(micros: bigint): number {
  const millis = micros / MICROS_PER_MILLI;
  return Number(micros % MICROS_PER_MILLI < 0n ? millis - 1n : millis);
}

function isoInstant(millis: number): string {
  return new Date(millis).toISOString().slice(0, 19);
}

/** The rows of one chunk, column by column as DuckDB keeps them. */
export function* chunkRows(chunk: DuckDBDataChunk, names: readonly string[]): Generator<Row> {
  const columns = names.map((_, index) => chunk.getColumnValues(index).map(duckDbCell));
  for (let rowIndex = 0; rowIndex < chunk.rowCount; rowIndex++) {
    const row: Record<string, Cell> = {};
    for (const [index, name] of names.entries()) row[name] = columns[index]?.[rowIndex] ?? null;
    yield row;
  }
}
