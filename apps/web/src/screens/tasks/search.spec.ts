import { describe, expect, it } from '@jest/globals';
import { tasksSearch } from './search.ts';

describe('address of the tasks', () => {
  it.each([
    ['nothing', {}, {}],
    [
      'everything',
      { ansicht: 'personalbedarf', aufgabe: 'x', jahr: '2025', alle: '1' },
      { ansicht: 'personalbedarf', aufgabe: 'x', jahr: 2025, alle: 1 },
    ],
    ['what does not fit', { ansicht: 'quatsch', jahr: 'gestern', alle: 'ja' }, {}],
    ['a year that cannot be', { jahr: '25' }, {}],
  ])('reads %s', (_, raw, expected) => {
    expect(tasksSearch(raw)).toEqual(expected);
  });
});
