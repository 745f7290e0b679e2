import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** Words that judge people: the machine only points at payments, and what they mean a person decides. */
const FORBIDDEN = /Betrug|Betrüg|Täter/i;

describe('words that judge people', () => {
  const files = globSync('{apps,libs}/**/*.{ts,tsx,css,html,json,svg,js}', {
    cwd: root,
    exclude: (name) => name === 'node_modules',
  });

  it('are looked for in many files', () => {
    expect(files.length).toBeGreaterThan(500);
  });

  it('are in no source and no text', () => {
    const found = files.filter((file) => FORBIDDEN.test(readFileSync(resolve(root, file), 'utf8')));
    expect(found).toEqual([]);
  });
});
