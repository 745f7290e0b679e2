import { createHash } from 'node:crypto';
import { describe, it, expect } from '@jest/globals';
import { ibanStatus } from '#pruefwerk/identifiers';
import { parseAmount } from '#pruefwerk/money';
import { INVENTED_BANK_CODES } from './bank-accounts.ts';
import { casesFor, ROWS_FOR_STATISTICAL_PATTERNS } from './planting.ts';
import { generateTown, type Town } from './town.ts';
import { csvLine, encodeWindows1252 } from './windows-1252.ts';

function bytesHash(town: Town): string {
  const hash = createHash('sha256');
  for (const { name, header, rows } of town.files()) {
    hash.update(name).update(encodeWindows1252(csvLine(header)));
    for (const row of rows) hash.update(encodeWindows1252(csvLine(row)));
  }
  return hash.digest('hex');
}

function records(town: Town): Record<string, string>[] {
  const all: Record<string, string>[] = [];
  for (const { header, rows } of town.files()) {
    for (const row of rows)
      all.push(Object.fromEntries(header.map((name, n) => [name, row[n] ?? ''])));
  }
  return all;
}

const ROWS = 24_000;
const town = generateTown({ seed: 5, rows: ROWS });
const payments = records(town);
const truth = town.truth();
const byId = new Map(payments.map((payment) => [payment['Buchungsnummer'], payment]));

describe('town', () => {
  it('is the same for the same seed, to the byte, also when read again', () => {
    const once = generateTown({ seed: 9, rows: 1_500 });
    const hash = bytesHash(once);
    expect(bytesHash(once)).toBe(hash);
    expect(bytesHash(generateTown({ seed: 9, rows: 1_500 }))).toBe(hash);
  });

  it('is another for another seed', () => {
    const [a, b] = [1, 2].map((seed) => bytesHash(generateTown({ seed, rows: 1_000 })));
    expect(a).not.toBe(b);
  });

  it('has the same truth whether the files were read before or not', () => {
    expect(generateTown({ seed: 5, rows: ROWS }).truth()).toEqual(truth);
  });

  it.each([
    [1_000, 0.08],
    [5_000, 0.05],
    [ROWS, 0.03],
  ])('comes near %s payments', (rows, tolerance) => {
    const count = rows === ROWS ? payments.length : records(generateTown({ seed: 3, rows })).length;
    expect(Math.abs(count / rows - 1)).toBeLessThan(tolerance);
  });

  it.each([[-1], [2 ** 32], [0.5], [NaN]])('refuses seed %s', (seed) => {
    expect(() => generateTown({ seed, rows: 1_000 })).toThrow(RangeError);
  });

  it.each([[999], [10_000_001], [1_000.5], [NaN]])('refuses %s rows', (rows) => {
    expect(() => generateTown({ seed: 1, rows })).toThrow(RangeError);
  });

  it('numbers every payment once, in the order of the files', () => {
    const ids = payments.map((payment) => payment['Buchungsnummer'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('knows what its cash office would have closed the year with', () => {
    const written = payments.map((one) => parseAmount(one['Auszahlungsbetrag'] ?? '', '1.234,56'));
    expect(town.cashTotalCents()).toBe(written.reduce((sum, cents) => sum + cents, 0));
  });

  it('pays to accounts with valid check digits at banks that do not exist', () => {
    const ibans = new Set(payments.map((payment) => payment['IBAN'] ?? '').filter(Boolean));
    expect(ibans.size).toBeGreaterThan(500);
    const wrong = [...ibans].filter(
      (iban) =>
        ibanStatus(iban) !== 'ok' ||
        !INVENTED_BANK_CODES.some((code) => code === iban.slice(4, 12)) ||
        iban[4] !== '9',
    );
    expect(wrong).toEqual([]);
  });

  it('has reversals that name an earlier payment of the opposite amount', () => {
    const reversals = payments.filter((payment) => payment['Stornobezug']);
    expect(reversals.length).toBeGreaterThan(0);
    for (const reversal of reversals) {
      const original = byId.get(reversal['Stornobezug'] ?? '');
      expect(`-${original?.['Auszahlungsbetrag']}`).toBe(reversal['Auszahlungsbetrag']);
      expect(original?.['Status']).toBe('cancelled');
      expect(Number(original?.['Buchungsnummer'])).toBeLessThan(Number(reversal['Buchungsnummer']));
    }
  });

  it('knows account changes with two different accounts', () => {
    const changes = [...town.accountChanges()];
    expect(changes.length).toBeGreaterThan(10);
    for (const { oldIban, newIban } of changes) expect(oldIban).not.toBe(newIban);
  });
});

describe('truth', () => {
  const rules = [...new Set(truth.labels.map(({ rule }) => rule))];

  it('covers the ten rules', () => {
    expect(rules).toHaveLength(10);
  });

  it('points at existing payments, each case at its own', () => {
    const all = truth.labels.flatMap((label) => label.payments);
    expect(all.filter((id) => !byId.has(id))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(truth.labels.every((label) => label.payments.length > 0)).toBe(true);
  });

  it.each(rules)('plants as many look-alikes as irregularities for %s', (rule) => {
    const count = (kind: string) =>
      truth.labels.filter((label) => label.rule === rule && label.kind === kind).length;
    expect(count('planted')).toBeGreaterThan(0);
    expect(count('decoy')).toBe(count('planted'));
  });

  it('is empty in a clean town, which still has its size', () => {
    const clean = generateTown({ seed: 5, rows: ROWS, clean: true });
    expect(clean.truth().labels).toEqual([]);
    expect(Math.abs(records(clean).length / ROWS - 1)).toBeLessThan(0.03);
  });

  it('leaves the statistical patterns out of a hamlet', () => {
    const small = generateTown({ seed: 1, rows: ROWS_FOR_STATISTICAL_PATTERNS - 1 }).truth();
    expect(small.labels.map(({ rule }) => rule)).not.toContain('digit-test');
    expect(rules).toContain('digit-test');
  });

  it.each([
    [1_000, 1],
    [48_000, 6],
    [10_000_000, 300],
  ])('plants in proportion: %s rows, %s cases', (rows, cases) => {
    expect(casesFor(rows)).toBe(cases);
  });
});
