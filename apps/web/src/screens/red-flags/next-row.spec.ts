import { describe, expect, it } from '@jest/globals';
import {
  nextOpen,
  placeOf,
  placeToStepFrom,
  type RedFlag,
  type Rows,
  stepped,
} from './next-row.ts';

/** 'o' open, 'c' cleared, '.' not loaded; numbers from 1. */
function rows(pattern: string): Rows {
  const at = (index: number) => {
    const sign = pattern[index];
    if (sign === undefined || sign === '.') return undefined;
    return { number: index + 1, disposition: sign === 'o' ? 'open' : 'cleared' } as RedFlag;
  };
  return { total: pattern.length, at };
}

describe('the next one after a disposition', () => {
  it.each([
    ['the one below', 'ooo', 1, 3],
    ['not one that is judged', 'ooco', 1, 4],
    ['from the last to the first open one', 'cooo', 3, 2],
    ['over what is not loaded', 'o..o', 0, 4],
    ['from outside of the list to the first', 'coo', -1, 2],
    ['none', 'cco', 2, undefined],
    ['none in an empty list', '', -1, undefined],
  ])('%s', (_, pattern, from, number) => {
    expect(nextOpen(rows(pattern), from)?.number).toBe(number);
  });
});

describe('a step with the keys', () => {
  it.each([
    ['down', 0, 1, 1],
    ['up', 2, -1, 1],
    ['not beyond the end', 2, 1, null],
    ['not beyond the beginning', 0, -1, null],
    ['a page stops at the end', 0, 10, 2],
    ['from nowhere to the first', -1, -1, 0],
  ])('%s', (_, from, step, to) => {
    expect(stepped(rows('ooo'), from, step)).toBe(to);
  });

  it('goes nowhere in an empty list', () => {
    expect(stepped(rows(''), -1, 1)).toBeNull();
  });
});

describe('the place of a red flag', () => {
  it('is found over pages that are not loaded', () => {
    expect(placeOf(rows('o..o'), 4)).toBe(3);
    expect(placeOf(rows('o..o'), 2)).toBe(-1);
    expect(placeOf(rows('oo'), undefined)).toBe(-1);
  });
});

describe('the place to step from', () => {
  it.each([
    ['that of the one shown', { place: 4, lastPlace: 4 }, 1, 4],
    ['down: to the one that moved up', { place: -1, lastPlace: 4 }, 1, 3],
    ['up: to the one before', { place: -1, lastPlace: 4 }, -1, 4],
    ['the first one left: to the new first', { place: -1, lastPlace: 0 }, 1, -1],
    ['it never was in the list', { place: -1, lastPlace: -1 }, 1, -1],
  ])('%s', (_, given, step, from) => {
    expect(placeToStepFrom(given, step)).toBe(from);
  });
});
