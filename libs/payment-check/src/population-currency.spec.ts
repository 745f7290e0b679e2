import { describe, expect, it } from '@jest/globals';
import { duckDbEngine } from '#pruefwerk/engine';
import { populationOf } from '../../../test/kit/rule-kit.ts';
import { populationCurrency } from './population-currency.ts';

const payment = { amount: 100, payment_date: '2025-03-03' };

describe('currency of a population', () => {
  it.each([
    ['all name the same', [{ currency: 'EUR' }, { currency: 'eur' }], 'EUR'],
    ['two are named', [{ currency: 'EUR' }, { currency: 'GBP' }], null],
    ['one payment names none', [{ currency: 'EUR' }, { currency: null }], null],
    ['there is no such column', [{}, {}], null],
  ])('%s', async (_reason, rows, expected) => {
    await using population = await populationOf(rows.map((row) => ({ ...payment, ...row })));
    await using session = await duckDbEngine().open(population);
    expect(await populationCurrency(session)).toBe(expected);
  });
});
