import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { digitFrequencies } from './digit-frequencies.ts';
import { distortionFactor, mantissas } from './mantissas.ts';
import { blockSums, secondOrder } from './sums-and-differences.ts';

const data = new URL('../../../../../shared/data/', import.meta.url);
const golden = new URL('golden/benford_purchasing_cards.json', data);
const there = existsSync(golden);
const described = there ? describe : describe.skip;

interface Case {
  readonly digits: 1 | 2;
  readonly n: number;
  readonly n_second_order: number;
  readonly reference: Readonly<Record<string, number>> & { top6_abs_excess_summation: number[] };
  readonly exact_decimal: { MAD: number; chisq: number; freq: number[]; z: number[] };
}

const cases = there ? (JSON.parse(readFileSync(golden, 'utf8')) as { cases: Case[] }).cases : [];

/** "$1.234,56" as whole cents; the last column of the file. */
function amountsOfCards(): number[] {
  const file = new URL('payments/purchasing_cards_2010.csv.gz', data);
  const lines = gunzipSync(readFileSync(file)).toString('latin1').trim().split('\n').slice(1);
  return lines
    .map((line) => line.slice(line.lastIndexOf('$') + 1).replace(/[^\d,-]/g, ''))
    .map((text) => {
      const [euros = '', cents = ''] = text.split(',');
      return Number(euros) * 100 + Number(cents.padEnd(2, '0').slice(0, 2));
    });
}

described(
  `digit tests as computed with R${there ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    let amounts: number[] = [];

    beforeAll(() => {
      amounts = amountsOfCards().filter((cents) => cents >= 1000);
    });

    it.each(cases.map((one) => [one.digits, one] as const))('%i leading digits', (digits, one) => {
      const test = digits === 1 ? 'first' : 'first-two';
      const found = digitFrequencies(amounts, test);
      expect(found.n).toBe(one.n);
      expect(found.blocks.map(({ count }) => count)).toEqual(one.exact_decimal.freq);
      expect(found.mad).toBeCloseTo(one.exact_decimal.MAD, 12);
      expect(found.chiSquare).toBeCloseTo(one.exact_decimal.chisq, 8);
      found.blocks.forEach(({ z }, i) => expect(z).toBeCloseTo(one.exact_decimal.z[i] ?? 0, 5));
      expect(found.ksD).toBeCloseTo(one.reference['ks_D'] ?? 0, 12);
      expect(found.ksCritical).toBeCloseTo(one.reference['ks_critical_5pct'] ?? 0, 12);
      expect(found.conformity).toBe('acceptable');
      expect(secondOrder(amounts, test)?.n).toBe(one.n_second_order);
      const excess = blockSums(amounts, test)
        .sort((a, b) => Math.abs(b.excessCents) - Math.abs(a.excessCents))
        .slice(0, 6)
        .map((sum) => sum.digits);
      expect(excess).toEqual(one.reference.top6_abs_excess_summation);
    });

    it('moments, arc and distortion', () => {
      const { reference } = cases[0]!;
      const found = mantissas(amounts);
      expect(found.mean).toBeCloseTo(reference['mantissa_mean']!, 11);
      expect(found.variance).toBeCloseTo(reference['mantissa_var']!, 11);
      expect(found.excessKurtosis).toBeCloseTo(reference['mantissa_ex_kurtosis']!, 10);
      expect(found.skewness).toBeCloseTo(reference['mantissa_skewness']!, 10);
      expect(found.arcL2).toBeCloseTo(reference['mantissa_arc_L2']!, 11);
      // R divides by 39.0685 instead of 39.0865 (digits transposed): corrected before comparing.
      const expected = 90 / Math.LN10;
      const actual = (reference['distortion_factor']! / 100) * 39.0685;
      expect(distortionFactor(amounts)).toBeCloseTo((actual / expected) * 100, 2);
    });

    it('chance of the chi-square value', () => {
      const found = digitFrequencies(amounts, 'first');
      expect(found.chiSquareP / (cases[0]?.reference['chisq_p'] ?? 0)).toBeCloseTo(1, 9);
    });
  },
);
