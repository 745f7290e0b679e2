import { describe, expect, it } from '@jest/globals';
import { pagesOf, rowWindow, scrollFor } from './row-window.ts';

describe('rows that are drawn', () => {
  it.each([
    ['at the top', 0, 10_000, { first: 0, last: 22 }],
    ['in the middle', 48_000, 10_000, { first: 988, last: 1022 }],
    ['at the end', 479_520, 10_000, { first: 9978, last: 10_000 }],
    ['of a list that became shorter', 48_000, 5, { first: 5, last: 5 }],
    ['of none', 0, 0, { first: 0, last: 0 }],
  ])('%s', (_, top, total, range) => {
    expect(rowWindow(top, 480, 48, total)).toEqual(range);
  });
});

describe('pages that are loaded', () => {
  it.each([
    ['the first', { first: 0, last: 30 }, 0, [1]],
    ['two where the window crosses', { first: 90, last: 120 }, 95, [1, 2]],
    ['the one of a row out of sight', { first: 500, last: 530 }, 250, [1, 3, 6]],
    ['the next one, for the step from the last row of a page', { first: 60, last: 99 }, 99, [1, 2]],
    ['the first of an empty list', { first: 0, last: 0 }, -1, [1]],
  ])('%s', (_, range, row, pages) => {
    expect(pagesOf(range, [row], 100)).toEqual(pages);
  });
});

describe('scrolling to a row', () => {
  const view = { top: 480, height: 480 };
  it.each([
    ['above', 5, 240],
    ['below', 25, 768],
    ['in sight', 12, null],
    ['the last that is wholly in sight', 19, null],
  ])('%s', (_, row, top) => {
    expect(scrollFor(row, 48, view)).toBe(top);
  });
});
