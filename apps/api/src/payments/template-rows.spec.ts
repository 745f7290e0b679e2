import { describe, expect, it } from '@jest/globals';
import { headerCandidates } from '#pruefwerk/population';
import { exampleRows, TEMPLATE_HEADERS } from './template-rows.ts';

describe('template for payments', () => {
  it.each(TEMPLATE_HEADERS.map((header) => [header]))(
    '%s is known and means one thing',
    (header) => {
      expect(headerCandidates(header)).toHaveLength(1);
    },
  );

  it('has no two headers for the same column', () => {
    const columns = TEMPLATE_HEADERS.map((header) => headerCandidates(header)[0]);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('has a value or a gap for every header in every row', () => {
    for (const row of exampleRows(200)) expect(row).toHaveLength(TEMPLATE_HEADERS.length);
  });
});
