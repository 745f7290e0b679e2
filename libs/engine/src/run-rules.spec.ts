import { describe, expect, it } from '@jest/globals';
import type { Rule } from '#pruefwerk/red-flags';
import { hitsOf, outcomeOf, populationOf, type PaymentRow } from '../../../test/kit/rule-kit.ts';
import { duckDbEngine } from './duckdb.engine.ts';
import { runRules } from './run-rules.ts';

const base: Rule = {
  id: 'same-payee',
  version: 3,
  family: 'duplicates',
  aboutPersons: false,
  requires: ['payee_id', 'amount'],
  uses: [],
  parameters: {
    min_rows: { kind: 'count', default: 2, min: 2, max: 9, explanation: { de: '', en: '' } },
  },
  facts: [
    { name: 'payments', kind: 'count' },
    { name: 'first_day', kind: 'date' },
  ],
  sql: ({ parameters }) => `
    select payee_id as hit_key, row_no, cast(sum(amount_cents) over w as bigint) as amount_at_risk_cents,
           count(*) over w as payments, min(payment_date) over w as first_day
    from payments where payee_id in (select payee_id from payments group by payee_id having count(*) >= ${Number(parameters['min_rows'])})
    window w as (partition by payee_id)`,
};

const rows: PaymentRow[] = [
  { label: 'second', payee_id: 'K2', amount: 150, payment_date: '2024-03-01' },
  { label: 'alone', payee_id: 'K1', amount: 999, payment_date: '2024-01-01' },
  { label: 'first', payee_id: 'K2', amount: 50, payment_date: '2024-02-29' },
  { label: 'upper', payee_id: 'Z', amount: 1, payment_date: null },
  { label: 'lower', payee_id: 'Z', amount: 1, payment_date: null },
];

const settings = { land: 'NW' } as const;

describe('running rules', () => {
  it('groups the rows of a key into one hit with its facts, keys in byte order', async () => {
    expect(await hitsOf(base, rows)).toEqual([
      {
        key: 'K2',
        rows: ['second', 'first'],
        amountAtRiskCents: 200,
        facts: { payments: 2, first_day: '2024-02-29' },
      },
      {
        key: 'Z',
        rows: ['upper', 'lower'],
        amountAtRiskCents: 2,
        facts: { payments: 2, first_day: null },
      },
    ]);
  });

  it('lets a set parameter win over the default', async () => {
    expect(await hitsOf(base, rows, { parameters: { min_rows: 3 } })).toEqual([]);
  });

  it('fails on a parameter that the rule does not have, instead of ignoring it', async () => {
    const outcome = await outcomeOf(base, rows, { parameters: { min_row: 3 } });
    expect(outcome.status).toBe('failed');
  });

  it('names every missing column, alternatives together', async () => {
    const rule: Rule = {
      ...base,
      requires: ['iban', 'amount', { anyOf: ['captured_by', 'ordered_by'] }],
    };
    expect(await outcomeOf(rule, rows)).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'missing-columns', facts: { columns: 'iban, captured_by|ordered_by' } },
      hits: [],
    });
  });

  it('asks the gate before the rule', async () => {
    const rule: Rule = {
      ...base,
      gate: {
        sql: () => 'select count(*) as n from payments',
        decide: ({ n }) => (Number(n) < 1000 ? { code: 'too-few', facts: { n: n ?? null } } : null),
      },
    };
    expect(await outcomeOf(rule, rows)).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'too-few', facts: { n: 5 } },
    });
  });

  it.each([
    [
      'a conversion error, without the value',
      'select payee_id as hit_key, row_no, cast(payee_id as bigint) as amount_at_risk_cents from payments',
      { code: 'rule-failed', facts: { error: 'Conversion Error' } },
    ],
    [
      'a result without an integer amount',
      `select payee_id as hit_key, row_no, 'much' as amount_at_risk_cents from payments`,
      { code: 'rule-contract', facts: { violation: 'amount_at_risk_cents is not an integer' } },
    ],
    [
      'a fact that differs within a hit',
      `select 'k' as hit_key, row_no, 1 as amount_at_risk_cents, row_no as payments, null as first_day from payments`,
      { code: 'rule-contract', facts: { violation: 'payments differs within a hit' } },
    ],
    [
      'a statement that is no query',
      'select 1; drop view payments',
      { code: 'rule-failed', facts: { error: expect.stringContaining('Error') } },
    ],
  ])('lets a rule fail alone: %s', async (_, sql, reason) => {
    await using population = await populationOf(rows);
    await using session = await duckDbEngine().open(population);
    const broken = { ...base, id: 'broken', sql: () => sql };
    const outcomes = await runRules({ session, rules: [broken, base], settings });
    expect(outcomes).toMatchObject([
      { ruleId: 'broken', status: 'failed', reason, hits: [] },
      { ruleId: 'same-payee', status: 'ran' },
    ]);
  });

  it('gives the date range of acts, not of births and entitlement', async () => {
    const dated: PaymentRow[] = [
      {
        payment_date: '2024-03-01',
        captured_at: '2023-12-31T23:59:59',
        person_birth_date: '1950-01-01',
      },
      { payment_date: '9999-12-31', captured_at: null, period_to: '2031-01-01' },
    ];
    let range: unknown = null;
    const rule: Rule = {
      ...base,
      requires: [],
      facts: [],
      sql: ({ dateRange }) => {
        range = dateRange;
        return `select 'k' as hit_key, row_no, 0 as amount_at_risk_cents from payments`;
      },
    };
    await hitsOf(rule, dated);
    expect(range).toEqual({ from: '2023-12-31', to: '2024-03-01' });
  });

  it('ends with the reason of the signal and tells the progress so far', async () => {
    await using population = await populationOf(rows);
    await using session = await duckDbEngine().open(population);
    const abort = new AbortController();
    const done: number[] = [];
    const run = runRules({
      session,
      rules: [base, base],
      settings,
      signal: abort.signal,
      onProgress: (progress) => {
        done.push(progress.done);
        abort.abort(new Error('cancelled by a person'));
      },
    });
    await expect(run).rejects.toThrow('cancelled by a person');
    expect(done).toEqual([1]);
  });
});
