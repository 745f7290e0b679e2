import { describe, it, expect } from '@jest/globals';
import { headerCandidates } from '#pruefwerk/population';
import { EXPORT_COLUMNS, EXPORT_HEADER } from './export-columns.ts';

describe('export columns', () => {
  it.each(EXPORT_COLUMNS.map(({ header, column }) => [header, column]))(
    'header %s means %s and nothing else',
    (header, column) => {
      expect(headerCandidates(header)).toEqual([column]);
    },
  );

  it('has no header twice', () => {
    expect(new Set(EXPORT_HEADER).size).toBe(EXPORT_HEADER.length);
  });
});
