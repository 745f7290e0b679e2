import { isPlainDate } from '#pruefwerk/calendar';
import type { BrowseFilter, BrowseSearch } from './browse-query.ts';
import type { Cell } from './cell.ts';
import { InvalidBrowseProblem } from './engine.problems.ts';
import { sqlLiteral, sqlName } from './sql-text.ts';

/** DuckDB type by physical column: the whitelist of what may be asked for. */
export type ColumnTypes = ReadonlyMap<string, string>;

/** @throws InvalidBrowseProblem for a column that the population does not have or a value that does not fit it. */
export function filterSql(filters: readonly BrowseFilter[], types: ColumnTypes): string {
  const conditions = filters.map((filter) => conditionSql(filter, typeOf(types, filter.column)));
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

/** @throws InvalidBrowseProblem for a column that is not there or is no text */
export function searchSql({ columns, text }: BrowseSearch, types: ColumnTypes): string {
  const anywhere = columns.map((column) =>
    conditionSql({ column, kind: 'contains', text }, typeOf(types, column)),
  );
  return anywhere.length === 0 ? 'false' : `(${anywhere.join(' or ')})`;
}

export function typeOf(types: ColumnTypes, column: string): string {
  const type = types.get(column);
  if (type === undefined) throw new InvalidBrowseProblem('column');
  return type;
}

function conditionSql(filter: BrowseFilter, type: string): string {
  const column = sqlName(filter.column);
  switch (filter.kind) {
    case 'contains':
      if (type !== 'VARCHAR') throw new InvalidBrowseProblem('text');
      return containsSql(column, filter.text);
    case 'in':
      if (filter.values.length === 0) return 'false';
      return `${column} in (${filter.values.map((value) => typedLiteral(value, type)).join(', ')})`;
    case 'range':
      return rangeSql(column, type, filter);
    case 'empty':
      return `${column} is ${filter.empty ? '' : 'not '}null`;
  }
}

/** Digits and signs of ASCII have no case: sparing `lower` halves the time. */
function containsSql(column: string, text: string): string {
  const literal = textLiteral(text);
  return /^[ -@]*$/.test(text)
    ? `contains(${column}, ${literal})`
    : `contains(lower(${column}), lower(${literal}))`;
}

function rangeSql(
  column: string,
  type: string,
  { from, to }: { readonly from?: string | number; readonly to?: string | number },
): string {
  const ends = [
    ...(from === undefined ? [] : [`${column} >= ${typedLiteral(from, type)}`]),
    ...(to === undefined ? [] : [`${column} <= ${typedLiteral(to, type)}`]),
  ];
  return ends.length === 0 ? 'true' : `(${ends.join(' and ')})`;
}

const TIME_OF_DAY = /^(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;

function isInstant(text: string): boolean {
  return isPlainDate(text.slice(0, 10)) && TIME_OF_DAY.test(text.slice(10));
}

function textLiteral(text: string): string {
  if (text.includes('\0')) throw new InvalidBrowseProblem('value');
  return sqlLiteral(text);
}

function typedLiteral(value: Cell, type: string): string {
  if (type === 'VARCHAR' && typeof value === 'string') return textLiteral(value);
  if (type === 'BOOLEAN' && typeof value === 'boolean') return String(value);
  if (type === 'DATE' && typeof value === 'string' && isPlainDate(value)) return `date '${value}'`;
  if (type === 'TIMESTAMP' && typeof value === 'string' && isInstant(value)) {
    return `timestamp '${value.replace('T', ' ')}'`;
  }
  if (/INT$|INTEGER$/.test(type) && Number.isSafeInteger(value)) return String(value);
  throw new InvalidBrowseProblem('value');
}
