import { describe, expect, it } from '@jest/globals';
import { measuresSearch } from './search.ts';

describe('address of the list of measures', () => {
  it.each(['M-3', 'm-003', 'M-03'])(
    'opens the measure that is searched by its number: %s',
    (suche) => {
      expect(measuresSearch({ suche })).toEqual({ nr: 3 });
    },
  );

  it('searches for all other words', () => {
    expect(measuresSearch({ suche: 'M-Bau 3' })).toEqual({ suche: 'M-Bau 3' });
  });

  it('leaves out an order and a status that do not exist, so that an old link still opens', () => {
    expect(measuresSearch({ sort: 'owner;--', status: 'done,open' })).toEqual({ status: ['open'] });
  });
});
