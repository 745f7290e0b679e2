import { existsSync, readFileSync } from 'node:fs';
import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { countrySpecs } from 'ibantools';
import { germanIban, ibanStatus, normaliseIban } from './iban.ts';

const golden = new URL('../../../../shared/data/golden/iban_cases.json', import.meta.url);
const withData = existsSync(golden) ? describe : describe.skip;

// First digits 0 and 9 name no German clearing area, so these accounts cannot exist.
const ok = germanIban('90000000', '4711');

describe('ibanStatus', () => {
  it.each([
    ['valid', ok, 'ok'],
    ['blanks and case do not matter', ok.toLowerCase().replace(/(.{4})/g, '$1 '), 'ok'],
    ['a digit too few', ok.slice(0, -1), 'wrong-length'],
    ['a digit too many', `${ok}0`, 'wrong-length'],
    ['two digits swapped', ok.replace(/4711$/, '7411'), 'wrong-check-digits'],
    ['a letter in a German account', ok.replace(/4711$/, '471A'), 'wrong-structure'],
    ['letters as check digits', ok.replace(/^DE../, 'DEAB'), 'wrong-structure'],
    ['a country without IBAN', `XX${ok.slice(2)}`, 'unknown-country'],
    ['a property of every object is no country', 'constructor', 'unknown-country'],
    ['nothing', '', 'unknown-country'],
  ])('%s: %s is %s', (_, text, status) => {
    expect(ibanStatus(text)).toBe(status);
  });

  it.each([
    ['00', '97'],
    ['01', '98'],
    ['99', '02'],
  ])('flags check digits %s, the alias of %s', (alias, real) => {
    const account = Array.from({ length: 2_000 }, (_, n) => germanIban('90000000', String(n))).find(
      (iban) => iban.slice(2, 4) === real,
    );
    expect(account).toBeDefined();
    expect(ibanStatus(`DE${alias}${account!.slice(4)}`)).toBe('alias-check-digits');
  });
});

describe('germanIban', () => {
  it('has valid check digits of two places for every account', () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^9[0-9]{${count - 1}}$`));
    fc.assert(
      fc.property(digits(8), digits(10), (bank, account) => {
        expect(ibanStatus(germanIban(bank, account))).toBe('ok');
      }),
    );
  });

  it.each([
    ['9000000', '1'],
    ['90000000', ''],
    ['90000000', '12345678901'],
    ['9000000x', '1'],
  ])('refuses bank code %s with account %s', (bank, account) => {
    expect(() => germanIban(bank, account)).toThrow(RangeError);
  });
});

withData(`golden IBANs${existsSync(golden) ? '' : ' (skipped: ../shared/data is absent)'}`, () => {
  it('knows the same lengths and judges alike', () => {
    const { cases, lengths } = JSON.parse(readFileSync(golden, 'utf8')) as {
      cases: { iban: string; ibantools: boolean }[];
      lengths: Record<string, { length: number }>;
    };
    expect(cases.length).toBeGreaterThan(10);
    for (const { iban, ibantools } of cases) {
      expect([normaliseIban(iban), ibanStatus(iban) === 'ok']).toEqual([
        normaliseIban(iban),
        ibantools,
      ]);
    }
    for (const [country, { length }] of Object.entries(lengths)) {
      expect([country, countrySpecs[country]?.chars]).toEqual([country, length]);
      expect([country, ibanStatus(country.padEnd(length + 1, '0'))]).toEqual([
        country,
        'wrong-length',
      ]);
    }
  });
});
