import { describe, expect, it } from '@jest/globals';
import { isDeep } from './body-depth.ts';

const nested = (levels: number): unknown =>
  JSON.parse('[{"a":'.repeat(levels / 2) + '1' + '}]'.repeat(levels / 2));

describe('depth of a body', () => {
  it.each([
    ['no body', undefined, false],
    ['null', { a: null }, false],
    ['as deep as allowed', nested(32), false],
    ['deeper', nested(34), true],
    ['deeper than the stack', nested(300_000), true],
  ])('%s', (_, body, deep) => {
    expect(isDeep(body)).toBe(deep);
  });
});
