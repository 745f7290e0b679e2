import { describe, expect, it } from '@jest/globals';
import { RULES } from '#pruefwerk/red-flags';
import { evidenceColumns } from './evidence-columns.ts';

describe('fields of the evidence that a rule looks at', () => {
  it.each([
    ['number-gaps', ['voucherNumber', 'paymentDate', 'amountCents', 'payee']],
    ['first-two-digits', ['voucherNumber', 'paymentDate', 'amountCents']],
    ['missing-second-person', ['paymentDate', 'amountCents', 'captured', 'released']],
  ])('%s', (ruleId, fields) => {
    expect(evidenceColumns(ruleId)).toEqual(fields);
  });

  it('are known for every rule and empty for one that is gone', () => {
    expect(RULES.filter(({ id }) => evidenceColumns(id).length === 0)).toEqual([]);
    expect(evidenceColumns('no-such-rule')).toEqual([]);
  });
});
