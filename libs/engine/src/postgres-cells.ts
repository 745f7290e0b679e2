import { safeInteger, type Cell, type Row } from './cell.ts';

const BOOL = 16;
const INTEGERS: ReadonlySet<number> = new Set([20, 21, 23]);
const TEXTS: ReadonlySet<number> = new Set([19, 25, 705, 1042, 1043]);
const FLOATS: ReadonlySet<number> = new Set([700, 701]);
const NUMERIC = 1700;
const DATE = 1082;
const TIMESTAMP = 1114;

export interface ResultColumn {
  readonly name: string;
  /** Object id of the PostgreSQL type. */
  readonly typeId: number;
}

/**
 * One line of COPY in text format as a row, with the cells that DuckDB would give for it.
 * @throws RangeError for an integer beyond the safe range and for a type that has no cell.
 */
export function copyLineRow(line: string, columns: readonly ResultColumn[]): Row {
  const fields = line.split('\t');
  const row: Record<string, Cell> = {};
  for (const [index, column] of columns.entries()) {
    row[column.name] = postgresCell(fields[index] ?? '\\N', column.typeId);
  }
  return row;
}

export function postgresCell(field: string, typeId: number): Cell {
  if (field === '\\N') return null;
  if (TEXTS.has(typeId)) return unescapeCopy(field);
  if (INTEGERS.has(typeId)) return safeInteger(BigInt(field));
  if (FLOATS.has(typeId)) return Number(field);
  switch (typeId) {
    case BOOL:
      return field === 't';
    case NUMERIC:
      return /^-?\d+$/.test(field) ? safeInteger(BigInt(field)) : field;
    case DATE:
      return day(field, field);
    case TIMESTAMP:
      return day(field, field.slice(0, 19).replace(' ', 'T'));
    default:
      throw new RangeError('a result column has a type that is no cell');
  }
}

/** Infinite days are null, as from DuckDB; a year of five digits or before Christ has no plain date. */
function day(field: string, cell: string): string | null {
  if (field.endsWith('infinity')) return null;
  if (!/^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d+)?)?$/.test(field)) {
    throw new RangeError('a date beyond the years 1 to 9999');
  }
  return cell;
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function unescapeCopy(field: string): string {
  if (!field.includes('\\')) return field;
  return field.replace(/\\(.)/gs, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}
