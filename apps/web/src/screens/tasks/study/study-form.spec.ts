import { describe, expect, it } from '@jest/globals';
import { minuteOf, roundsFaults, roundsRequest, sampleRequest, studyForm } from './study-form.ts';

describe('the planning of a time study', () => {
  it.each([
    ['8:00', 480],
    ['08.30', 510],
    ['24:00', 1440],
    ['24:01', null],
    ['8', null],
    ['7:60', null],
  ])('reads %s', (text, minute) => {
    expect(minuteOf(text)).toBe(minute);
  });

  it('asks in shares what was typed in percent', () => {
    expect(sampleRequest({ ...studyForm, population: 20_000 })).toEqual({
      ...{ confidence: 0.95, share: 0.5, error: 0.05, population: 20_000 },
    });
    expect(sampleRequest({ ...studyForm, share: 120 })).toBeNull();
    expect(sampleRequest({ ...studyForm, error: '' })).toBeNull();
  });

  const complete = { ...studyForm, seed: 'x', from: '2026-03-02', to: '2026-03-13' };
  it.each([
    ['nothing', {}, []],
    ['a seed that is missing', { seed: ' ' }, ['seed']],
    ['days in the wrong order', { to: '2026-03-01' }, ['to']],
    ['a day that ends before it begins', { dayEnd: '7:00' }, ['dayEnd']],
    ['no places', { places: 0 }, ['places']],
  ])('finds %s wrong', (_, changes, expected) => {
    expect(roundsFaults({ ...complete, ...changes }, 377)).toEqual(expected);
  });

  it('takes the sample size where no number was typed', () => {
    expect(roundsRequest(complete, 377, 'NW')).toMatchObject({ observations: 377, dayStart: 480 });
    expect(roundsRequest({ ...complete, observations: 40 }, 377, 'NW').observations).toBe(40);
  });
});
