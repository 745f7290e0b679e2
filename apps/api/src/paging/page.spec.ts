import { describe, expect, it } from '@jest/globals';
import { pageOf, sliceOf } from './page.ts';
import { sortChoices, sortOrder } from './sort.ts';

describe('conventions of lists', () => {
  it('counts pages from 1', () => {
    expect(sliceOf({ page: 1, pageSize: 50 })).toEqual({ offset: 0, limit: 50 });
    expect(sliceOf({ page: 3, pageSize: 20 })).toEqual({ offset: 40, limit: 20 });
  });

  it('tells page, size and total beside the entries', () => {
    const page = pageOf({ page: 2, pageSize: 1 }, ['b'], 7);
    expect(page).toEqual({ items: ['b'], page: 2, pageSize: 1, total: 7 });
  });

  it('sorts descending with a minus', () => {
    expect(sortChoices(['amount', 'date'])).toEqual(['amount', '-amount', 'date', '-date']);
    expect(sortOrder('-amount')).toEqual({ field: 'amount', descending: true });
    expect(sortOrder('amount')).toEqual({ field: 'amount', descending: false });
  });
});
