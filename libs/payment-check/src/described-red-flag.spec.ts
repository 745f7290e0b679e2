import { describe, expect, it } from '@jest/globals';
import { RULES, type FactValue, type RuleHit } from '#pruefwerk/red-flags';
import { describeRedFlag, pseudonymousFacts } from './described-red-flag.ts';
import type { PaymentRecord } from './payment-record.ts';
import { NumberedPseudonyms } from './pseudonyms.ts';
import { byUrgency } from './red-flag-order.ts';

const aPayment = (overrides: Partial<PaymentRecord> = {}): PaymentRecord => ({
  rowNo: 1,
  sourceFile: 'q1.csv',
  sourceLine: 2,
  voucherNumber: 'B1',
  caseNumber: 'AZ-1',
  paymentDate: '2025-03-03',
  amountCents: 12_050,
  benefitType: 'ASY-6-BEKL',
  method: 'transfer',
  captured: 'SB-01',
  capturedAt: null,
  released: 'SB-02',
  payee: 'P-0001',
  ...overrides,
});

/** A hit of a real rule; each of its facts has a value of its kind. */
function aHit(ruleId: string, overrides: Partial<RuleHit> = {}): RuleHit {
  const rule = RULES.find(({ id }) => id === ruleId);
  const facts = (rule?.facts ?? []).map(({ name, kind }): [string, FactValue] => [
    name,
    kind === 'date' ? '2025-03-03' : ['text', 'employee', 'personal'].includes(kind) ? 'Name X' : 3,
  ]);
  return {
    ruleId,
    ruleVersion: 1,
    key: 'k',
    rows: [1, 2],
    amountAtRiskCents: 100,
    facts: Object.fromEntries(facts),
    ...overrides,
  };
}

describe('pseudonyms', () => {
  it.each(RULES.map((rule) => [rule.id]))('%s names no clerk and no person', (id) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    const facts = pseudonymousFacts(aHit(id), new NumberedPseudonyms());
    for (const { name, kind } of rule?.facts ?? []) {
      if (kind === 'employee') expect(facts[name]).toBe('SB-01');
      if (kind === 'personal') expect(facts[name]).toMatch(/^P-/);
    }
  });

  it('stand for the same person throughout', () => {
    const pseudonyms = new NumberedPseudonyms();
    expect([pseudonyms.employee('a'), pseudonyms.employee('b'), pseudonyms.employee('a')]).toEqual([
      'SB-01',
      'SB-02',
      'SB-01',
    ]);
  });
});

describe('description of a red flag', () => {
  const describedWith = (payments: PaymentRecord[], rows = payments.map((_, i) => i + 1)) =>
    describeRedFlag(aHit('duplicate-payment', { rows }), payments, new NumberedPseudonyms(), 'de');

  it('shows what all payments have in common and leaves open where they differ', () => {
    const described = describedWith([
      aPayment(),
      aPayment({ voucherNumber: 'B2', caseNumber: 'AZ-2' }),
    ]);
    expect(described).toMatchObject({ caseNumber: null, method: 'transfer', vouchers: 'B1, B2' });
  });

  it('marks that there are more vouchers than shown', () => {
    const many = Array.from({ length: 6 }, (_, i) => aPayment({ voucherNumber: `B${i}` }));
    expect(describedWith(many).vouchers).toBe('B0, B1, B2, B3, B4, …');
  });
});

describe('order of red flags', () => {
  it('puts high risk first, then the larger amount, then the rule', () => {
    const hits = [
      aHit('reversal-pair', { amountAtRiskCents: 900 }),
      aHit('duplicate-payment', { key: 'b' }),
      aHit('duplicate-payment', { key: 'a' }),
      aHit('duplicate-payment', { amountAtRiskCents: 500 }),
    ];
    const order = hits
      .sort(byUrgency)
      .map((hit) => `${hit.ruleId} ${hit.amountAtRiskCents} ${hit.key}`);
    expect(order).toEqual([
      'duplicate-payment 500 k',
      'duplicate-payment 100 a',
      'duplicate-payment 100 b',
      'reversal-pair 900 k',
    ]);
  });
});
