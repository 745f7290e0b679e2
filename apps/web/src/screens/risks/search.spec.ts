import { describe, expect, it } from '@jest/globals';
import { codeOf, placeOf, risksSearch } from './search.ts';

describe('the number of an entry', () => {
  it.each([
    ['K-04', 'K-04'],
    ['k4', 'K-04'],
    ['r-7', 'R-07'],
    ['R-0123', 'R-123'],
    ['A-0217', undefined],
    ['Kasse', undefined],
    [undefined, undefined],
  ])('%s is %s', (typed, expected) => {
    expect(codeOf(typed)).toBe(expected);
  });
});

describe('an address of risks and controls', () => {
  it('opens the entry whose number is searched for, in its list', () => {
    expect(placeOf({ suche: 'K-04' })).toEqual({ view: 'kontrollen', open: 'K-04', text: '' });
    expect(placeOf({ suche: 'r-7' })).toEqual({ view: 'risiken', open: 'R-07', text: '' });
  });

  it('stays in the view that it names, whichever entry is open', () => {
    const place = placeOf({ ansicht: 'matrix', eintrag: 'K-04' });
    expect(place).toEqual({ view: 'matrix', open: 'K-04', text: '' });
  });

  it('searches for words in the lists', () => {
    expect(placeOf({ ansicht: 'risiken', suche: 'Kasse' }).text).toBe('Kasse');
  });

  it('leaves out what it does not know', () => {
    expect(risksSearch({ ansicht: 'fremd', luecke: 'x', stufe: 'high,x', eintritt: '4' })).toEqual({
      stufe: ['high'],
      eintritt: 4,
    });
  });
});
