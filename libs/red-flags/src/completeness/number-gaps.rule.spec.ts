import { describe, expect, it } from '@jest/globals';
import { hitsOf, outcomeOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { numberGapsRule } from './number-gaps.rule.ts';

/** `Z001`, `Z002`, ... without the numbers left out. */
function series(n: number, without: readonly number[] = [], more: PaymentRow = {}): PaymentRow[] {
  return Array.from({ length: n }, (_, i) => i + 1)
    .filter((number) => !without.includes(number))
    .map((number) => ({
      label: String(number),
      payment_id: `Z${String(number).padStart(3, '0')}`,
      payee_id: 'K1',
      amount: 100,
      payment_date: '2025-03-03',
      ...more,
    }));
}

describe('number-gaps', () => {
  it('finds nothing in a full series', async () => {
    expect(await hitsOf(numberGapsRule, series(200))).toEqual([]);
  });

  it('reports each range with its neighbours', async () => {
    const hits = await hitsOf(numberGapsRule, series(200, [50, 51, 120]));
    expect(
      hits.map((hit) => [
        hit.rows,
        hit.facts['from_number'],
        hit.facts['to_number'],
        hit.facts['numbers'],
      ]),
    ).toEqual([
      [['49', '52'], 'Z049', 'Z052', 2],
      [['119', '121'], 'Z119', 'Z121', 1],
    ]);
    expect(hits[0]?.facts['fill_permille']).toBe(985);
  });

  it('reports a number that two payees share', async () => {
    const rows = [
      ...series(100),
      {
        label: 'again',
        payment_id: 'Z007',
        payee_id: 'K2',
        amount: 100,
        payment_date: '2025-03-03',
      },
    ];
    const [hit] = await hitsOf(numberGapsRule, rows);
    expect(hit).toMatchObject({
      rows: ['7', 'again'],
      facts: { kind: 'reused', from_number: 'Z007', numbers: 2 },
    });
  });

  it('reports a number used on two days, but not for a credit', async () => {
    const again = { ...series(7)[6], label: 'again', payment_date: '2025-03-04' };
    const hits = await hitsOf(numberGapsRule, [...series(100), again]);
    expect(hits.map((hit) => [hit.facts['kind'], hit.rows])).toEqual([['reused', ['7', 'again']]]);
    const credit = { ...again, amount: -100 };
    expect(await hitsOf(numberGapsRule, [...series(100), credit])).toEqual([]);
  });

  it.each([
    ['just enough numbers', series(51, [7]), ['Z006']],
    ['just dense enough', series(100, [7, 50]), ['Z006', 'Z049']],
  ])('reports gaps of a series with %s', async (_reason, rows, expected) => {
    const hits = await hitsOf(numberGapsRule, rows);
    expect(hits.map((hit) => hit.facts['from_number'])).toEqual(expected);
  });

  it('takes lines of one number to one payee for one payment', async () => {
    expect(await hitsOf(numberGapsRule, [...series(100), ...series(100)])).toEqual([]);
  });

  it('lets numbers restart every year', async () => {
    const rows = [...series(100, [9]), ...series(100, [], { payment_date: '2024-03-03' })];
    const hits = await hitsOf(numberGapsRule, rows);
    expect(hits.map((hit) => [hit.facts['year'], hit.facts['from_number']])).toEqual([
      ['2025', 'Z008'],
    ]);
  });

  it('sees a series that runs on over the year as one', async () => {
    const rows = series(100, [], { payment_date: '2025-01-02' }).map((row, i) =>
      i % 2 ? { ...row, payment_date: '2024-12-30' } : row,
    );
    expect(await hitsOf(numberGapsRule, rows)).toEqual([]);
  });

  it('keeps prefixes apart', async () => {
    const other = series(100).map((row, i) => ({ ...row, payment_id: `X${500 + i}` }));
    expect(await hitsOf(numberGapsRule, [...series(100), ...other])).toEqual([]);
  });

  it('begins another series after a large jump', async () => {
    const far = series(100).map((row, i) => ({ ...row, payment_id: `Z${50_000 + i}` }));
    expect(await hitsOf(numberGapsRule, [...series(100), ...far])).toEqual([]);
  });

  it.each([
    ['every fourth number only', series(800).filter((_, i) => i % 4 === 0)],
    ['one number too few', series(50, [7])],
    ['not quite dense enough', series(100, [7, 50, 60])],
    ['too few numbers', series(20, [5])],
    ['no digits at the end', series(100).map((row, i) => ({ ...row, payment_id: `Z${i}x` }))],
  ])('is not applicable: %s', async (_reason, rows) => {
    expect((await outcomeOf(numberGapsRule, rows)).reason?.code).toBe('series-not-dense');
  });
});
