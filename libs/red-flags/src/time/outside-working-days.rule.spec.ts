import { describe, expect, it } from '@jest/globals';
import { hitsOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { outsideWorkingDaysRule } from './outside-working-days.rule.ts';

const at = (captured_at: string, more: PaymentRow = {}): PaymentRow => ({
  captured_at,
  captured_by: 'S1',
  amount: 10_000,
  payment_date: '2025-06-30',
  ...more,
});

const cases: [string, PaymentRow, (string | null)[]][] = [
  ['Saturday', at('2025-03-08T10:00:00'), ['weekend']],
  ['Sunday without a time', at('2025-03-09T00:00:00'), ['weekend']],
  ['Corpus Christi in NW', at('2025-06-19T10:00:00'), ['holiday']],
  ['eight in the evening', at('2025-03-05T20:00:00'), ['night']],
  ['five in the morning', at('2025-03-05T05:59:59'), ['night']],
  ['half past midnight', at('2025-03-05T00:30:00'), ['night']],
  ['Wednesday morning', at('2025-03-05T06:00:00'), []],
  ['a date without time is no midnight work', at('2025-03-05T00:00:00'), []],
  ['batch run on a Saturday', at('2025-03-08T10:00:00', { run_type: 'batch' }), []],
  ['collective order', at('2025-03-08T10:00:00', { run_type: 'Sammelanordnung ' }), []],
  ['payment run', at('2025-03-08T10:00:00', { run_type: 'Zahllauf' }), []],
  ['single order', at('2025-03-08T10:00:00', { run_type: 'single' }), ['weekend']],
  ['Christmas Eve is a working day by default', at('2025-12-24T10:00:00'), []],
];

describe('outside-working-days', () => {
  it.each(cases)('%s', async (_reason, row, expected) => {
    const hits = await hitsOf(outsideWorkingDaysRule, [row]);
    expect(hits.map((hit) => hit.facts['reason'])).toEqual(expected);
  });

  it('knows the Land', async () => {
    expect(
      await hitsOf(outsideWorkingDaysRule, [at('2025-06-19T10:00:00')], { land: 'NI' }),
    ).toEqual([]);
  });

  it('can count Christmas Eve', async () => {
    const parameters = { quasiHolidays: true };
    expect(
      await hitsOf(outsideWorkingDaysRule, [at('2025-12-24T10:00:00')], { parameters }),
    ).toHaveLength(1);
  });

  it('leaves out days with fewer acts than the parameter says', async () => {
    const rows = [
      at('2025-03-08T10:00:00', { label: 'a' }),
      at('2025-03-08T11:00:00', { label: 'b' }),
      at('2025-03-09T10:00:00', { label: 'sunday' }),
    ];
    const hits = await hitsOf(outsideWorkingDaysRule, rows, { parameters: { minActs: 2 } });
    expect(hits.map((hit) => hit.rows)).toEqual([['a', 'b']]);
  });

  it('takes one employee in two writings for one', async () => {
    const saturday = '2025-03-08T10:00:00';
    const rows = [
      at(saturday, { captured_by: 'Muster, A.' }),
      at(saturday, { captured_by: 'MUSTER,A. ' }),
    ];
    const hits = await hitsOf(outsideWorkingDaysRule, rows);
    expect(hits.map((hit) => hit.facts['employee'])).toEqual(['MUSTER,A.']);
  });

  it('makes one hit per employee and day', async () => {
    const saturday = '2025-03-08T10:00:00';
    const rows = [
      at(saturday, { label: 'a', ordered_at: saturday, ordered_by: 'S1' }),
      at(saturday, { label: 'b' }),
      at(saturday, { label: 'c', captured_by: 'S2' }),
    ];
    const hits = await hitsOf(outsideWorkingDaysRule, rows);
    expect(hits.map((hit) => hit.rows)).toEqual([['a', 'b'], ['c']]);
    expect(hits[0]?.facts).toMatchObject({
      acts: 3,
      functions: 'capture+order',
      total_cents: 20_000,
    });
  });
});
