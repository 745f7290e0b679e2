import type { FactValue, NotApplicable, Rule, RuleContext, RuleHit } from '../rule.ts';
import { column } from '../sql/column.ts';
import { integerDivision } from '../sql/integer-division.ts';
import { integer } from '../sql/literal.ts';
import { tieBreaker } from '../sql/tie-breaker.ts';
import { EXPECTED_TRILLIONTHS } from './first-two-digits.constants.ts';
import { firstTwoDigitsParameters } from './first-two-digits.parameters.ts';

/** Blocks of first two digits that occur clearly more often than log10(1 + 1/d), where such a law may be expected at all. */
export const firstTwoDigitsRule: Rule = {
  id: 'first-two-digits',
  version: 1,
  family: 'statistics',
  aboutPersons: false,
  requires: ['amount'],
  uses: ['one_time', 'payment_date', 'payment_id'],
  parameters: firstTwoDigitsParameters,
  facts: [
    { name: 'block', kind: 'count' },
    { name: 'payments', kind: 'count' },
    { name: 'observed', kind: 'count' },
    { name: 'expected', kind: 'count' },
    { name: 'observed_ppm', kind: 'ppm' },
    { name: 'expected_ppm', kind: 'ppm' },
    { name: 'z_thousandths', kind: 'count' },
    { name: 'mad_ppm', kind: 'ppm' },
    { name: 'top_amount_cents', kind: 'cents' },
    { name: 'top_amount_payments', kind: 'count' },
    { name: 'from_cents', kind: 'cents' },
    { name: 'left_out_permille', kind: 'permille' },
  ],
  gate: { sql: gateSql, decide },
  sql,
  refine,
};

/** Running benefits are fixed amounts; the flag tells them. */
function tested(context: RuleContext): string {
  return `amount_cents >= 1000${context.columns.has('one_time') ? ' and one_time' : ''}`;
}

/**
 * `base(amount_cents, n, block, start_cents, all_payments)`: the amounts that may follow the law.
 *
 * They begin at the first power of ten from 10.00 on where the population is not cut off: [P, 2P) holds at least a
 * tenth of [P, 10P), by the law it is 30 %. Tariff-like amounts are left out: paid at least `tariffPayments` times and
 * `tariffFactor` times as often as the other amounts of the same first two digits and magnitude on average.
 */
function base(context: RuleContext): string {
  const { tariffPayments, tariffFactor } = context.parameters;
  return `amounts as (
    select amount_cents, count(*) as n from payments where ${tested(context)} group by amount_cents
  ),
  scaled as (select amount_cents, n, ${unit('amount_cents')} as unit from amounts),
  blocks as (select s.*, ${integerDivision('amount_cents', 'unit')} as block from scaled s),
  starts as (
    select coalesce(min(unit * 10), 1000) as start_cents from (
      select unit, sum(n) as of_decade, sum(case when block < 20 then n else 0 end) as of_start from blocks group by unit) as decades
    where of_start * 10 >= of_decade
  ),
  weighed as (
    select b.*, s.start_cents, sum(n) over (partition by block, unit) - n as other_n, sum(n) over () as all_n
    from blocks b join starts s on b.amount_cents >= s.start_cents
  ),
  base as (
    select amount_cents, n, block, start_cents, cast(all_n as bigint) as all_payments from weighed
    where n < ${integer(tariffPayments)} or n * unit <= other_n * ${integer(tariffFactor)}
  )`;
}

function gateSql(context: RuleContext): string {
  return `with ${base(context)},
  running as (
    select amount_cents, n, all_payments, start_cents, sum(n) over (order by amount_cents rows between unbounded preceding and current row) as below,
      sum(n) over () as total from base
  )
  select cast(coalesce(max(total), 0) as bigint) as payments, cast(coalesce(max(all_payments), 0) as bigint) as all_payments,
    cast(coalesce(min(case when below * 100 >= total then amount_cents end), 0) as bigint) as low_cents,
    cast(coalesce(min(case when below * 100 >= total * 99 then amount_cents end), 0) as bigint) as high_cents,
    cast(${integer(context.parameters['minPayments'])} as bigint) as min_payments
  from running`;
}

function decide(row: Readonly<Record<string, FactValue>>): NotApplicable | null {
  const payments = Number(row['payments']);
  const all = Number(row['all_payments']);
  const facts = {
    payments,
    low_cents: Number(row['low_cents']),
    high_cents: Number(row['high_cents']),
    left_out_permille: all === 0 ? 0 : Math.floor(((all - payments) * 1_000) / all),
  };
  if (payments < Number(row['min_payments'])) return { code: 'too-few-payments', facts };
  if (facts.high_cents < 100 * facts.low_cents) return { code: 'amounts-span-too-little', facts };
  return null;
}

/** Place of the second digit (1.00 of 37.00 is 100) by comparison with powers of ten: integers only, alike everywhere. */
function unit(cents: string): string {
  const cases = [];
  for (let power = 4; power <= 15; power += 1) {
    cases.push(`when ${cents} < 1${'0'.repeat(power)} then 1${'0'.repeat(power - 2)}`);
  }
  return `cast(case ${cases.join(' ')} end as bigint)`;
}

function sql(context: RuleContext): string {
  const expected = EXPECTED_TRILLIONTHS.map(
    (value, index) => `(${index + 10}, cast(${value} as bigint))`,
  ).join(', ');
  return `with expectations as (select block, share from (values ${expected}) as laws(block, share)),
  ${base(context)},
  counted as (
    select e.block, e.share, cast(coalesce(sum(d.n), 0) as bigint) as observed
    from expectations e left join base d on d.block = e.block group by e.block, e.share
  ),
  totals as (
    select cast(sum(n) as bigint) as payments, max(all_payments) as all_payments, min(start_cents) as start_cents from base
  ),
  measured as (
    select c.block, c.share, c.observed, t.payments, t.all_payments, t.start_cents,
      ${integerDivision('c.observed * 1000000000', 't.payments')} as observed_billionths,
      ${integerDivision('c.share', '1000')} as expected_billionths
    from counted c cross join totals t where t.payments > 0
  ),
  deviation as (
    select cast(sum(abs(observed_billionths - expected_billionths)) as bigint) as total_billionths from measured
  ),
  suspects as (
    select m.*, d.total_billionths from measured m cross join deviation d
    where observed_billionths * 1000 > expected_billionths * (1000 + ${integer(context.parameters['minExcessPermille'])})
      and (observed_billionths - expected_billionths) * (m.payments * cast(1.0 as double precision)) * (observed_billionths - expected_billionths)
        > cast(8.0 as double precision) * expected_billionths * (1000000000 - expected_billionths)
  ),
  ranked as (
    select d.*, row_number() over (partition by d.block order by -n, amount_cents) as rank_no
    from base d where d.block in (select block from suspects)
  ),
  subjects as (
    select r.block, p.row_no, row_number() over (partition by r.block
      order by r.rank_no, p.payment_date, p.tie, p.row_no) as place
    from (select row_no, amount_cents, ${column(context, 'payment_date')} as payment_date, ${tieBreaker(context)} as tie
      from payments where ${tested(context)}) p
    join ranked r on r.amount_cents = p.amount_cents and r.rank_no <= ${integer(context.parameters['shownAmounts'])}
  )
  select cast(s.block as text) as hit_key, b.row_no, cast(0 as bigint) as amount_at_risk_cents,
    cast(s.block as bigint) as block, s.payments, s.observed,
    ${integerDivision('s.expected_billionths * s.payments + 500000000', '1000000000')} as expected,
    ${integerDivision('s.observed_billionths + 500', '1000')} as observed_ppm,
    ${integerDivision('s.expected_billionths + 500', '1000')} as expected_ppm,
    cast(0 as bigint) as z_thousandths, ${integerDivision('s.total_billionths', '90000')} as mad_ppm,
    top.amount_cents as top_amount_cents, cast(top.n as bigint) as top_amount_payments, s.start_cents as from_cents,
    ${integerDivision('(s.all_payments - s.payments) * 1000', 's.all_payments')} as left_out_permille
  from suspects s join subjects b on b.block = s.block and b.place <= ${integer(context.parameters['shownRows'])}
    join ranked top on top.block = s.block and top.rank_no = 1`;
}

/** Z with continuity correction where it is smaller than the deviation; keeps blocks above the wanted Z. */
function refine(hits: readonly RuleHit[], context: RuleContext): readonly RuleHit[] {
  const least = Number(context.parameters['minZThousandths']);
  return hits.flatMap((hit) => {
    const zThousandths = Math.round(1_000 * zOf(hit));
    return zThousandths >= least
      ? [{ ...hit, facts: { ...hit.facts, z_thousandths: zThousandths } }]
      : [];
  });
}

function zOf(hit: RuleHit): number {
  const n = Number(hit.facts['payments']);
  const expected = Number(EXPECTED_TRILLIONTHS[Number(hit.facts['block']) - 10]) / 1e12;
  const deviation = Math.abs(Number(hit.facts['observed']) / n - expected);
  const correction = 1 / (2 * n);
  const corrected = correction < deviation ? deviation - correction : deviation;
  return corrected / Math.sqrt((expected * (1 - expected)) / n);
}
