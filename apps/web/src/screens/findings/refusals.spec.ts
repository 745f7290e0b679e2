import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { refusals } from './refusals.ts';

const source = readFileSync(
  new URL('../../../../../libs/findings/src/findings.texts.ts', import.meta.url),
  'utf8',
);
const codes = [...source.matchAll(/'(findings\.status-(?:step-by|need)-[a-z-]+)'/g)]
  .map(([, code]) => String(code))
  .sort();

describe('why a step stands closed', () => {
  it('has words for every code that the server knows, and for no other', () => {
    expect(codes.length).toBeGreaterThan(10);
    expect(Object.keys(refusals).sort()).toEqual(codes);
  });
});
