import type { BrowseFilter, Cell } from '#pruefwerk/engine';
import { FiltersMalformed } from '../problems/api.problems.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCell = (value: unknown): value is Cell =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const isEnd = (value: unknown): value is string | number | undefined =>
  value === undefined || typeof value === 'string' || typeof value === 'number';

/** Conditions of the query parameter `filters`. @throws FiltersMalformed */
export function browseFilters(json: string | undefined): BrowseFilter[] {
  if (json === undefined || json === '') return [];
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw new FiltersMalformed();
  }
  if (!Array.isArray(given) || given.length > 20) throw new FiltersMalformed();
  return given.map(browseFilter);
}

function browseFilter(given: unknown): BrowseFilter {
  if (!isRecord(given) || typeof given['column'] !== 'string') throw new FiltersMalformed();
  const { column, kind, text, values, from, to, empty } = given;
  if (kind === 'contains' && typeof text === 'string') return { column, kind, text };
  if (kind === 'in' && Array.isArray(values) && values.every(isCell)) {
    return { column, kind, values };
  }
  if (kind === 'range' && isEnd(from) && isEnd(to)) {
    return { column, kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }
  if (kind === 'empty' && typeof empty === 'boolean') return { column, kind, empty };
  throw new FiltersMalformed();
}
