import { describe, expect, it } from '@jest/globals';
import { movedIndex, screensFor, type PaletteEntry } from './palette-entry.ts';

const screen = (label: string): PaletteEntry => ({
  key: label,
  kind: 'screen',
  number: '',
  label,
  detail: '',
  href: '/',
});

describe('command palette', () => {
  const screens = [screen('Risiken und Kontrollen'), screen('Protokoll')];

  it('finds screens by parts of words in any order', () => {
    expect(screensFor('kontr ris', screens).map(({ label }) => label)).toEqual([
      'Risiken und Kontrollen',
    ]);
    expect(screensFor('xyz', screens)).toEqual([]);
    expect(screensFor('', screens)).toHaveLength(2);
  });

  it('moves round at both ends', () => {
    expect(movedIndex(2, 1, 3)).toBe(0);
    expect(movedIndex(0, -1, 3)).toBe(2);
    expect(movedIndex(0, 1, 0)).toBe(-1);
  });
});
