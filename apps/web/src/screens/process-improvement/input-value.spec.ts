import { describe, expect, it } from '@jest/globals';
import { rangeFault, typed, untyped } from './input-value.ts';

describe('an assumption as it is typed', () => {
  it.each([
    ['share', 0.07, 7],
    ['share', 0.001, 0.1],
    ['cents', 95, 0.95],
    ['minutes', 2.5, 2.5],
    ['count', 1000, 1000],
  ] as const)('of unit %s goes there and back: %d', (unit, value, shown) => {
    expect(typed(unit, value)).toBe(shown);
    expect(untyped(unit, shown)).toBe(value);
  });

  it.each([
    ['share', [1, 2, 3], null],
    ['share', [30, 20, 10], null],
    ['share', [2, 2, 2], null],
    ['share', [2, 1, 3], 'order'],
    ['share', [50, 80, 101], 'share'],
    ['count', [50, 80, 101], null],
    ['minutes', [null, 1, 2], 'empty'],
  ] as const)('of unit %s with %j: %s', (unit, [low, base, high], fault) => {
    expect(rangeFault(unit, { low, base, high })).toBe(fault);
  });
});
