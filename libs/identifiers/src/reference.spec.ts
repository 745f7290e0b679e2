import { describe, it, expect } from '@jest/globals';
import { normaliseReference } from './reference.ts';
import { splitSeriesNumber } from './number-series.ts';

describe('normaliseReference', () => {
  it.each([
    ['Re-Nr. 00 12/b', 'RENR0012B'],
    ['000-4711', '4711'],
    [' 4711 ', '4711'],
    ['Gebühr 7', 'GEBUEHR7'],
    ['Gebu\u0308hr 7', 'GEBUEHR7'],
    ['Straße', 'STRASSE'],
    ['0000', ''],
    ['--', ''],
  ])('%s is %s', (text, normal) => {
    expect(normaliseReference(text)).toBe(normal);
  });
});

describe('splitSeriesNumber', () => {
  it.each([
    ['B-2025-000123', { prefix: 'B-2025-', number: 123, suffix: '', width: 6 }],
    ['00123-A', { prefix: '', number: 123, suffix: '-A', width: 5 }],
    ['4711', { prefix: '', number: 4711, suffix: '', width: 4 }],
    ['ohne', null],
    ['', null],
    ['1234567890123456', null],
  ])('%s is %j', (text, parts) => {
    expect(splitSeriesNumber(text)).toEqual(parts);
  });
});
