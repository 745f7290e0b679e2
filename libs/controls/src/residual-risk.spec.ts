import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Assessment, assessments } from './control-kinds.ts';
import { residualOf } from './residual-risk.ts';
import { levelOf, riskSteps } from './risk-level.ts';

const step = fc.constantFrom(...riskSteps);
const position = fc.record({ likelihood: step, impact: step });
const given = fc.array(fc.constantFrom(...assessments));

describe('level of a risk', () => {
  it.each([
    [1, 1, 'low'],
    [1, 5, 'low'],
    [2, 3, 'medium'],
    [2, 5, 'medium'],
    [3, 3, 'medium'],
    [3, 4, 'high'],
    [5, 5, 'high'],
  ] as const)('likelihood %i and impact %i is %s', (likelihood, impact, level) => {
    expect(levelOf({ likelihood, impact })).toBe(level);
  });

  it('does not depend on which of the two is which', () => {
    fc.assert(
      fc.property(position, ({ likelihood, impact }) => {
        expect(levelOf({ likelihood: impact, impact: likelihood })).toBe(
          levelOf({ likelihood, impact }),
        );
      }),
    );
  });
});

describe('residual risk', () => {
  const inherent = { likelihood: 4, impact: 3 } as const;

  it.each<[string, Assessment[], number]>([
    ['no control changes nothing', [], 4],
    ['a control that nobody tested counts for nothing', ['not-tested'], 4],
    ['a control that does not work counts for nothing', ['not-effective'], 4],
    ['a partly effective control lowers by one', ['partly'], 3],
    ['an effective control lowers by two', ['effective'], 2],
    ['the best one counts, in any order', ['partly', 'effective', 'not-effective'], 2],
    ['several do not add up', ['effective', 'effective'], 2],
  ])('%s', (_, found, likelihood) => {
    expect(residualOf(inherent, found)).toEqual({ likelihood, impact: 3 });
  });

  it('ends at 1', () => {
    expect(residualOf({ likelihood: 2, impact: 5 }, ['effective']).likelihood).toBe(1);
  });

  it('never exceeds the inherent risk, and one more control never raises it', () => {
    fc.assert(
      fc.property(position, given, fc.constantFrom(...assessments), (at, found, more) => {
        const before = residualOf(at, found);
        expect(before.likelihood).toBeLessThanOrEqual(at.likelihood);
        expect(before.impact).toBe(at.impact);
        expect(residualOf(at, [...found, more]).likelihood).toBeLessThanOrEqual(before.likelihood);
      }),
    );
  });
});
