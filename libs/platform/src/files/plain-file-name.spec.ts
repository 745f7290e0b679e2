import { describe, expect, it } from '@jest/globals';
import { plainFileName } from './plain-file-name.ts';

describe('the name of a file that was sent', () => {
  it.each([
    ['zahlungen.csv', 'zahlungen.csv', 'stays as it is'],
    ['C:\\Daten\\zahlungen.csv', 'zahlungen.csv', 'loses a path of Windows'],
    ['../../etc/zahlungen.csv', 'zahlungen.csv', 'loses a path that leads elsewhere'],
    [' zah\u0000lungen\n.csv ', 'zahlungen.csv', 'loses what nobody sees'],
    ['Mo\u0308bel.csv', 'Möbel.csv', 'has one Unicode form'],
    ['a/', '', 'may be none at all'],
  ])('%j is %j: it %s', (raw, name) => {
    expect(plainFileName(raw)).toBe(name);
  });
});
