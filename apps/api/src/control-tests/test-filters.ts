import type { BrowseFilter } from '#pruefwerk/engine';
import { browseFilters } from '../payments/browse-filters.ts';
import type { TestFilterDto } from './test-filter.dto.ts';

/** The same conditions as those of the payments table. @throws FiltersMalformed */
export const testFilters = (filters: readonly TestFilterDto[]): BrowseFilter[] =>
  browseFilters(JSON.stringify(filters));
