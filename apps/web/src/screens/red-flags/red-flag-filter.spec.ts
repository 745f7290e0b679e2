import { describe, expect, it } from '@jest/globals';
import { isNarrowed, redFlagFilter, redFlagSort, withFilter } from './red-flag-filter.ts';
import { type RedFlagsSearch, redFlagsSearch } from './search.ts';

describe('filter in the address', () => {
  it.each<[string, RedFlagsSearch, object]>([
    ['nothing: the open ones', {}, { disposition: ['open'] }],
    ['only a number: the open ones beside it', { nr: 7 }, { disposition: ['open'] }],
    ['a rule: all of it', { regel: ['a'] }, { rule: ['a'] }],
    ['a run: all of it', { lauf: 'r' }, { runId: 'r' }],
    [
      'a rule, the open ones',
      { regel: ['a'], stand: ['open'] },
      { rule: ['a'], disposition: ['open'] },
    ],
    ['all in so many words', { stand: ['alle'] }, {}],
    ['all beats others', { stand: ['open', 'alle'] }, {}],
    ['an amount of zero', { abBetrag: 0 }, { minAmountCents: 0 }],
    [
      'everything else',
      { risiko: ['high'], von: 'v', bis: 'b', personal: 'ja', fall: 'f', suche: 's' },
      {
        risk: ['high'],
        dateFrom: 'v',
        dateTo: 'b',
        aboutPersons: true,
        caseNumber: 'f',
        text: 's',
      },
    ],
  ])('%s', (_, search, filter) => {
    expect(redFlagFilter(search)).toEqual(filter);
  });

  it('is weighed by risk unless told otherwise', () => {
    expect(redFlagSort({})).toBe('-weight');
    expect(redFlagSort({ sort: 'amount' })).toBe('amount');
  });

  it('leaves out what the server would refuse', () => {
    const raw = { von: '1.2.2025', lauf: 'x', sort: 'iban', abBetrag: '-5', nr: '0', stand: 'zu' };
    expect(redFlagsSearch(raw)).toEqual({});
  });

  it('reads what links write', () => {
    const raw = { regel: 'a,b', stand: ['open'], von: '2025-02-01', nr: '217', fall: 50 };
    expect(redFlagsSearch(raw)).toEqual({
      regel: ['a', 'b'],
      stand: ['open'],
      von: '2025-02-01',
      nr: 217,
      fall: '50',
    });
  });
});

describe('a changed filter', () => {
  it.each<[string, RedFlagsSearch, RedFlagsSearch, RedFlagsSearch]>([
    [
      'keeps to the open ones when a risk is chosen',
      {},
      { risiko: ['high'] },
      { risiko: ['high'], stand: ['open'] },
    ],
    ['forgets what was shown', { nr: 3 }, { suche: 'x' }, { suche: 'x', stand: ['open'] }],
    ['shows all when the standing is taken away', {}, { stand: [] }, { stand: ['alle'] }],
    [
      'shows all still when a filter that meant all is taken away',
      { regel: ['a'] },
      { regel: [] },
      { stand: ['alle'] },
    ],
    [
      'leaves out what is empty',
      { suche: 'x', stand: ['open'] },
      { suche: '' },
      { stand: ['open'] },
    ],
    [
      'keeps the order',
      { sort: 'amount' },
      { fall: '1' },
      { sort: 'amount', fall: '1', stand: ['open'] },
    ],
  ])('%s', (_, search, change, expected) => {
    expect(withFilter(search, change)).toEqual(expected);
  });

  it.each<[boolean, RedFlagsSearch]>([
    [false, {}],
    [false, { stand: ['open'], nr: 3, sort: 'amount' }],
    [true, { stand: ['alle'] }],
    [true, { stand: ['open'], suche: 'x' }],
  ])('can be reset: %s for %j', (narrowed, search) => {
    expect(isNarrowed(search)).toBe(narrowed);
  });
});
