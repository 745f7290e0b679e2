import { describe, expect, it } from '@jest/globals';
import { ObjectNotFound } from '../problems/api.problems.ts';
import { shownNumber } from './shown-number.ts';

describe('number of a red flag in the address', () => {
  it.each([
    ['as it is shown', 'A-0217', 217],
    ['in small letters', 'a-0217', 217],
    ['alone', '217', 217],
  ])('may stand %s', (_, text, number) => {
    expect(shownNumber(text, 'A')).toBe(number);
  });

  it.each(['F-0217', 'A-', 'A-0', '-5', '1e3', '9999999999', 'A-1 or 1=1', ''])(
    'does not exist: %j',
    (text) => {
      expect(() => shownNumber(text, 'A')).toThrow(ObjectNotFound);
    },
  );
});
