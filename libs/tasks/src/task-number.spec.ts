import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  byNumber,
  isBelow,
  isTaskNumber,
  movedNumber,
  nextNumberBelow,
  parentOf,
} from './task-number.ts';

describe('numbers of tasks', () => {
  it.each([
    ['1', true],
    ['12.3.4', true],
    ['1.2.3.4', false],
    ['1.', false],
    ['01', false],
    ['1,1', false],
    ['', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isTaskNumber(text)).toBe(expected);
  });

  it('stand in the order of the tree', () => {
    const numbers = ['2', '1.10', '1', '1.2.1', '1.2'];
    expect(numbers.sort(byNumber)).toEqual(['1', '1.2', '1.2.1', '1.10', '2']);
  });

  it.each([
    ['1.2.3', '1.2'],
    ['1.2', '1'],
    ['1', null],
  ])('%s stands below %s', (number, parent) => {
    expect(parentOf(number)).toBe(parent);
    if (parent !== null) expect(isBelow(number, parent)).toBe(true);
  });

  it('are not below a sibling that begins alike', () => {
    expect(isBelow('1.10', '1.1')).toBe(false);
  });

  it.each([
    [null, '3'],
    ['1', '1.11'],
    ['1.2', '1.2.1'],
  ])('go on below %s with %s', (parent, expected) => {
    expect(nextNumberBelow(parent, ['1', '2', '1.2', '1.10'])).toBe(expected);
  });

  it('keep their place in a branch that is moved', () => {
    const part = fc.integer({ min: 1, max: 9999 });
    const branch = fc.tuple(part, part, part);
    fc.assert(
      fc.property(branch, part, ([a, b, c], to) => {
        const moved = movedNumber(`${a}.${b}.${c}`, `${a}`, `${to}`);
        expect(moved).toBe(`${to}.${b}.${c}`);
        expect(movedNumber(moved, `${to}`, `${a}`)).toBe(`${a}.${b}.${c}`);
      }),
    );
  });
});
