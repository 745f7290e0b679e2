import type { PageQuery } from './page-query.dto.ts';

/** One page of a list. */
export interface Page<T> {
  /** Mutable, because the OpenAPI plugin does not see through `readonly` arrays. */
  readonly items: T[];
  readonly page: number;
  readonly pageSize: number;
  /** Entries on all pages. */
  readonly total: number;
}

export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

export function sliceOf({ page, pageSize }: PageQuery): Slice {
  return { offset: (page - 1) * pageSize, limit: pageSize };
}

export function pageOf<T>({ page, pageSize }: PageQuery, items: T[], total: number): Page<T> {
  return { items, page, pageSize, total };
}
