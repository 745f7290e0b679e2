import type { BrowseFilter } from './browse-query.ts';
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
      return `contains(lower(${column}), lower(${sqlLiteral(filter.text)}))`;
    case 'in':
      if (filter.values.length === 0) return 'false';
      return `${column} in (${filter.values.map((value) => typedLiteral(value, type)).join(', ')})`;
    case 'range':
      return rangeSql(column, type, filter);
    case 'empty':
      return `${column} is ${filter.empty ? '' : 'not '}null`;
  }
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

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;

function typedLiteral(value: Cell, type: string): string {
  if (type === 'VARCHAR' && typeof value === 'string') return sqlLiteral(value);
  if (type === 'BOOLEAN' && typeof value === 'boolean') return String(value);
  if (type === 'DATE' && typeof value === 'string' && DAY.test(value)) return `date '${value}'`;
  if (type === 'TIMESTAMP' && typeof value === 'string' && INSTANT.test(value)) {
    return `timestamp '${value.replace('T', ' ')}'`;
  }
  if (/INT$|INTEGER$/.test(type) && Number.isSafeInteger(value)) return String(value);
  throw new InvalidBrowseProblem('value');
}
