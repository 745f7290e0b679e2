import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerCandidates, normaliseHeader } from './header-match.ts';
import { PAYMENT_COLUMNS } from './payment-columns.ts';
import { columnSpec, sealedColumnName } from './sealed-column.ts';

describe('canonical payment schema', () => {
  it('names each column once', () => {
    const names = PAYMENT_COLUMNS.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(PAYMENT_COLUMNS.map((column) => [column.name]))(
    '%s stands in docs/PAYMENT-SCHEMA.md',
    (name) => {
      const page = readFileSync(
        join(import.meta.dirname, '../../../docs/PAYMENT-SCHEMA.md'),
        'utf8',
      );
      expect(page).toContain(`| \`${name}\` |`);
    },
  );

  it('gives amounts their unit in the sealed file', () => {
    expect(sealedColumnName('amount')).toBe('amount_cents');
    expect(sealedColumnName('payment_date')).toBe('payment_date');
  });

  it('refuses a name that is not in the schema', () => {
    expect(() => columnSpec('betrag' as 'amount')).toThrow(RangeError);
  });
});

describe('header match', () => {
  it.each([
    ['Ausführungsdatum', 'AUSFUEHRUNGS-DATUM'],
    ['Betrag in €', 'betrag in €'],
    ['Fall-Nr.', 'FallNr'],
  ])('%s equals %s', (left, right) => {
    expect(normaliseHeader(left)).toBe(normaliseHeader(right));
  });

  it.each([
    ['Zahldatum', ['payment_date']],
    ['Net Amount', ['amount']],
    ['Konto', ['legacy_account', 'gl_account']],
    ['Lieblingsfarbe', []],
  ])('%s may mean %j', (header, columns) => {
    expect(headerCandidates(header)).toEqual(columns);
  });
});
