import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newSeed, sha256Hex } from './sha256.ts';

const ofNode = (text: string) => createHash('sha256').update(text).digest('hex');

describe('hash of a seed', () => {
  it.each(['', 'abc', '20260311', 'ä€😀', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(1000)])(
    'is SHA-256 as the server counts it: %j',
    (text) => {
      expect(sha256Hex(text)).toBe(ofNode(text));
    },
  );

  it('is SHA-256 for any text', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(fc.property(texts, (text) => sha256Hex(text) === ofNode(text)));
  });
});

describe('new seed', () => {
  it('has 128 bits and is another one each time', () => {
    expect(newSeed()).toMatch(/^[0-9a-f]{32}$/);
    expect(newSeed()).not.toBe(newSeed());
  });
});
