import { describe, expect, it } from '@jest/globals';
import { isTaskNumber, neighbour, nextNumber } from './task-order.ts';

const task = (number: string, withdrawnReason: string | null = null) => ({
  id: number,
  number,
  withdrawnReason,
});

describe('the next free number', () => {
  const tasks = [task('1'), task('1.2'), task('1.10'), task('1.2.3'), task('7', 'Doppelt')];
  it.each([
    [null, '2'],
    ['1', '1.11'],
    ['1.2', '1.2.4'],
    ['1.10', '1.10.1'],
  ])('under %s is %s', (parent, expected) => {
    expect(nextNumber(parent, tasks)).toBe(expected);
  });
});

describe('a number of a task', () => {
  it.each([
    ['1', true],
    ['12.3.4', true],
    ['1.2.3.4', false],
    ['1.', false],
    ['01', false],
    ['a', false],
  ])('%s: %s', (text, expected) => {
    expect(isTaskNumber(text)).toBe(expected);
  });
});

describe('walking through the list', () => {
  const tasks = ['a', 'b', 'c'].map((id) => ({ id }));
  it.each([
    [undefined, 1, 'a'],
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
    ['gone', -1, 'a'],
  ] as const)('from %s by %s leads to %s', (from, step, to) => {
    expect(neighbour(tasks, from, step)?.id).toBe(to);
  });
});
