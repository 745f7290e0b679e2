import { describe, expect, it } from '@jest/globals';
import { processFiguresSearch } from './search.ts';

describe('address of the figures', () => {
  it('opens the calculation of a known figure only', () => {
    expect(processFiguresSearch({ rechenweg: 'posts' })).toEqual({ rechenweg: 'posts' });
    expect(processFiguresSearch({ rechenweg: 'secret' })).toEqual({});
    expect(processFiguresSearch({})).toEqual({});
  });
});
