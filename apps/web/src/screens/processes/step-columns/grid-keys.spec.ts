import { describe, expect, it } from '@jest/globals';
import { moveOf } from './grid-keys.ts';

const inside = { tag: 'INPUT', atStart: false, atEnd: false };
const choice = { tag: 'SELECT', atStart: true, atEnd: true };

describe('keys in the list of steps', () => {
  it.each([
    ['ArrowUp', false, inside, [-1, 0]],
    ['ArrowDown', false, inside, [1, 0]],
    ['Enter', false, inside, [1, 0]],
    ['Enter', true, inside, [-1, 0]],
    ['ArrowLeft', false, inside, null],
    ['ArrowRight', false, inside, null],
    ['ArrowLeft', false, { ...inside, atStart: true }, [0, -1]],
    ['ArrowRight', false, { ...inside, atEnd: true }, [0, 1]],
    ['ArrowRight', false, choice, [0, 1]],
    ['Escape', false, inside, null],
    ['a', false, inside, null],
  ])('%s (shift %j) in %j leads %j', (key, shift, field, move) =>
    expect(moveOf(key, shift, field)).toEqual(move),
  );
});
