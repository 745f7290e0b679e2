import { describe, expect, it } from '@jest/globals';
import { hitsOf, outcomeOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { missingApplicationOrDecisionRule } from './missing-application-or-decision.rule.ts';

const good: PaymentRow = {
  label: 'x',
  person_id: 'P-1',
  iban: 'A1',
  benefit_code: 'ASY-6-BEKL',
  one_time: true,
  application_no: 'A1',
  decision_no: 'B1',
  decision_date: '2025-03-01',
  amount: 10_000,
  payment_date: '2025-03-03',
  payment_id: 'Z1',
};

const hits: [string, PaymentRow, string][] = [
  ['no application', { ...good, application_no: null }, 'application'],
  ['no decision', { ...good, decision_no: null, decision_date: null }, 'decision'],
  [
    'one-time by its name only',
    {
      ...good,
      one_time: null,
      benefit_code: null,
      benefit_text: 'Einmalige Hilfe',
      application_no: null,
    },
    'application',
  ],
  ['a blank is no number', { ...good, application_no: ' ' }, 'application'],
  [
    'neither',
    { ...good, application_no: null, decision_no: null, decision_date: null },
    'application+decision',
  ],
  [
    'decision fifteen days after the payment',
    { ...good, decision_date: '2025-03-18' },
    'decision-late',
  ],
  ['one-time by the catalogue', { ...good, one_time: null, application_no: null }, 'application'],
];
const noHits: [string, PaymentRow[]][] = [
  ['everything recorded', [good]],
  ['urgent case decided within fourteen days', [{ ...good, decision_date: '2025-03-17' }]],
  ['running benefit', [{ ...good, one_time: false, application_no: null }]],
  [
    'reversed',
    [
      { ...good, application_no: null },
      { ...good, application_no: null, amount: -10_000, payment_id: 'Z2' },
    ],
  ],
  ['cancelled', [{ ...good, application_no: null, status: 'cancelled' }]],
];

describe('missing-application-or-decision', () => {
  it.each(hits)('hit: %s', async (_reason, row, missing) => {
    const found = await hitsOf(missingApplicationOrDecisionRule, [good, row]);
    expect(found.map((hit) => hit.facts['missing'])).toEqual([missing]);
    expect(found[0]?.amountAtRiskCents).toBe(10_000);
  });

  it.each(noHits)('no hit: %s', async (_reason, rows) => {
    expect(await hitsOf(missingApplicationOrDecisionRule, rows)).toEqual([]);
  });

  it.each([
    ['late', '2025-03-18', 15],
    ['before the payment', '2025-03-01', null],
  ])('counts the days of a decision %s', async (_reason, decision_date, days) => {
    const row = { ...good, application_no: days === null ? null : 'A1', decision_date };
    const [hit] = await hitsOf(missingApplicationOrDecisionRule, [row]);
    expect(hit?.facts).toMatchObject({ decision_date, days_late: days });
  });

  it.each([
    ['fewer than a hundred rows prove nothing', 99, 99, 99],
    ['a hundred rows without applications: not kept', 100, 100, 0],
    ['half of the applications missing: kept', 100, 50, 50],
    ['more than half of them missing: not kept', 100, 51, 0],
  ])('%s', async (_reason, n, missing, expected) => {
    const rows = Array.from({ length: n }, (_, i) => ({
      ...good,
      payment_id: `Z${i}`,
      application_no: i < missing ? null : 'A1',
    }));
    expect(await hitsOf(missingApplicationOrDecisionRule, rows)).toHaveLength(expected);
  });

  it.each([
    ['looks at', 10_000, ['application']],
    ['leaves out', 10_001, []],
  ])('%s 100.00 where the least amount is %i cents', async (_reason, minAmount, expected) => {
    const rows = [{ ...good, application_no: null }];
    const found = await hitsOf(missingApplicationOrDecisionRule, rows, {
      parameters: { minAmount },
    });
    expect(found.map((hit) => hit.facts['missing'])).toEqual(expected);
  });

  it('goes by the day of decision where the file has no decision numbers', async () => {
    const row: PaymentRow = Object.fromEntries(
      Object.entries(good).filter(([column]) => column !== 'decision_no'),
    );
    const rows = [row, { ...row, label: 'y', payment_id: 'Z2', decision_date: null }];
    const found = await hitsOf(missingApplicationOrDecisionRule, rows);
    expect(found.map((hit) => [hit.rows, hit.facts['missing']])).toEqual([[['y'], 'decision']]);
  });

  it('exempts benefits that need no application', async () => {
    const parameters = { withoutApplication: ['ASY-6-BEKL'] };
    expect(
      await hitsOf(missingApplicationOrDecisionRule, [{ ...good, application_no: null }], {
        parameters,
      }),
    ).toEqual([]);
  });

  const unkept = (withDecision: number): PaymentRow[] =>
    Array.from({ length: 1_000 }, (_, i) => ({
      ...good,
      payment_id: `Z${i}`,
      application_no: i < 400 ? 'A' : null,
      decision_no: i < withDecision ? 'B' : null,
    }));

  it('looks at decisions only where applications are not kept', async () => {
    const hits = await hitsOf(missingApplicationOrDecisionRule, unkept(998));
    expect(hits.map((hit) => hit.facts['missing'])).toEqual(['decision', 'decision']);
  });

  it('is not applicable where neither is kept', async () => {
    const rows = unkept(450);
    const outcome = await outcomeOf(missingApplicationOrDecisionRule, rows);
    expect(outcome.reason).toEqual({
      code: 'records-not-kept',
      facts: { payments: 1_000, missing: 600 },
    });
  });
});
