import { describe, expect, it } from '@jest/globals';
import { fullTime, isTime, openingFacts, openingForm } from './opening-form.ts';

describe('a time as people type it', () => {
  it.each([
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['8:30', '08:30'],
    [' 16:00 ', '16:00'],
    ['24', '24:00'],
  ])('%j is %s', (typed, time) => expect(fullTime(typed)).toBe(time));

  it.each(['acht', '8-12', '830', ''])('%j stays what it is, for the server to refuse', (typed) =>
    expect(fullTime(typed)).toBe(typed),
  );
});

describe('the form of opening hours', () => {
  it('proposes a Monday and sends open ends as null', () =>
    expect(openingFacts({ ...openingForm(null), opens: '8', closes: '12' }, 'u')).toEqual({
      ...{ unitId: 'u', weekday: 1, opens: '08:00', closes: '12:00' },
      ...{ validFrom: null, validTo: null },
    }));
});

describe('a time of day', () => {
  it.each([
    ['8', true],
    ['24:00', true],
    ['24:01', false],
    ['8:60', false],
    ['acht', false],
  ])('%j: %s', (typed, expected) => expect(isTime(typed)).toBe(expected));
});
