import { describe, expect, it } from '@jest/globals';
import { controlCode, namesControl, riskCode } from './record-code.ts';

describe('numbers as people say them', () => {
  it('have two digits at least', () => {
    expect([riskCode(1), controlCode(12), controlCode(123)]).toEqual(['R-01', 'K-12', 'K-123']);
  });

  it.each([
    ['K-04', 4, true],
    ['K-4', 4, true],
    ['K-40', 4, false],
    ['R-04', 4, false],
    ['Kontrolle 4', 4, false],
  ])('%s means control %i: %s', (reference, number, expected) => {
    expect(namesControl(reference, number)).toBe(expected);
  });
});
