import { describe, expect, it } from '@jest/globals';
import { compareTotals } from './reconciliation.ts';

const sum = 941_288_045;

describe('sum of the take-over against the cash closing', () => {
  it.each<[string, string, string, number | null]>([
    ['', '', 'open', null],
    ['', 'Die Kasse führt keine Summe.', 'signed-off', null],
    ['9.412.880,45', '', 'equal', 0],
    ['9.426.265,95', '', 'differs', -1_338_550],
    ['9.426.265,95', 'Zwölf Beträge folgen.', 'signed-off', -1_338_550],
    ['9.426.265,95', '   ', 'differs', -1_338_550],
    ['kein Betrag', 'Weil.', 'open', null],
  ])('%j with reason %j is %s', (amount, reason, state, differenceCents) => {
    expect(compareTotals(sum, { amount, reason }, 'de')).toMatchObject({ state, differenceCents });
  });

  it('says what keeps it from being recorded', () => {
    expect(compareTotals(sum, { amount: '1.00', reason: '' }, 'de').invalid).toBe(true);
    expect(compareTotals(sum, { amount: '1,00', reason: '' }, 'de').reasonMissing).toBe(true);
    expect(compareTotals(sum, { amount: '', reason: '' }, 'de').reasonMissing).toBe(false);
  });
});
