import type { Rule, RuleContext, RuleHit } from '../rule.ts';
import { firstText, present } from '../sql/column.ts';
import { employeeKey } from '../sql/employee-key.ts';
import { integer } from '../sql/literal.ts';
import { limitHolds, signingLimits } from '../sql/signing-limits.ts';
import { upperTailOfHalf } from './binomial-tail.ts';
import { fewBelowLimit } from './few-below-limit.gate.ts';
import { huggingTheLimitParameters } from './hugging-the-limit.parameters.ts';

const CLERKS = ['captured_by', 'ordered_by'] as const;

/**
 * Amounts pile up just below the signing limit: the band [L - d, L) against its neighbour [L - 2d, L - d) by the
 * binomial tail with p = 1/2, per clerk (the whole population where no clerk is recorded), against the peers' share.
 */
export const huggingTheLimitRule: Rule = {
  id: 'hugging-the-limit',
  version: 1,
  family: 'limits',
  aboutPersons: true,
  requires: ['amount', 'payment_date'],
  uses: [...CLERKS, 'org_unit', 'one_time'],
  parameters: huggingTheLimitParameters,
  facts: [
    { name: 'employee', kind: 'employee' },
    { name: 'limit_cents', kind: 'cents' },
    { name: 'band_from_cents', kind: 'cents' },
    { name: 'payments', kind: 'count' },
    { name: 'near', kind: 'count' },
    { name: 'neighbour', kind: 'count' },
    { name: 'share_permille', kind: 'permille' },
    { name: 'others_permille', kind: 'permille' },
    { name: 'compared', kind: 'count' },
    { name: 'p_ppm', kind: 'ppm' },
  ],
  gate: fewBelowLimit,
  sql,
  refine,
};

function sql(context: RuleContext): string {
  const { limit, bandPermille, minPayments, peerFactor, lumpSumClerks, lumpSumPayments } =
    context.parameters;
  const band = integer(bandPermille);
  const clerk =
    present(context, CLERKS).length > 0
      ? `coalesce(${employeeKey(firstText(context, CLERKS))}, '')`
      : `''`;
  const lumpSum =
    present(context, CLERKS).length > 0
      ? `count(distinct clerk) >= ${integer(lumpSumClerks)}`
      : `count(*) >= ${integer(lumpSumPayments)}`;
  const oneTime = context.columns.has('one_time') ? ' and coalesce(one_time, true)' : '';
  return `with signing_limits as (${signingLimits(context, limit)}),
  payment_rows as (
    select row_no, payment_date, amount_cents, ${clerk} as clerk, ${firstText(context, CLERKS)} collate "C" as shown,
      coalesce(${firstText(context, ['org_unit'])}, '') as unit
    from payments
    where amount_cents > 0 and payment_date is not null
      and amount_cents < (select max(limit_cents) from signing_limits)${oneTime}
  ),
  lump_sums as (
    select amount_cents from payment_rows group by amount_cents having ${lumpSum}
  ),
  below as (
    select p.row_no, p.clerk, p.shown, l.limit_cents,
      case when p.amount_cents * 1000 >= l.limit_cents * (1000 - ${band}) then 1 else 0 end as is_near,
      case when p.amount_cents * 1000 < l.limit_cents * (1000 - ${band})
        and p.amount_cents * 1000 >= l.limit_cents * (1000 - 2 * ${band}) then 1 else 0 end as is_neighbour
    from payment_rows p join signing_limits l on p.amount_cents < l.limit_cents and ${limitHolds('l', 'p.payment_date', 'p.unit')}
    where p.amount_cents not in (select amount_cents from lump_sums)
  ),
  counted as (
    select clerk, limit_cents, min(shown) as shown, count(*) as payments, sum(is_near) as near, sum(is_neighbour) as neighbour
    from below group by clerk, limit_cents
  ),
  compared as (
    select c.*, sum(payments) over (partition by limit_cents) - payments as other_payments,
      sum(near) over (partition by limit_cents) - near as other_near, count(*) over () as compared
    from counted c where payments >= ${integer(minPayments)} or clerk = ''
  ),
  candidates as (
    select clerk, limit_cents, shown, cast(payments as bigint) as payments, cast(near as bigint) as near,
      cast(neighbour as bigint) as neighbour, cast(other_payments as bigint) as other_payments, cast(other_near as bigint) as other_near,
      cast(compared as bigint) as compared
    from compared
    where payments >= ${integer(minPayments)} and near > neighbour
      and near * other_payments >= ${integer(peerFactor)} * other_near * payments
  )
  select c.clerk || '|' || cast(c.limit_cents as text) as hit_key, b.row_no, cast(0 as bigint) as amount_at_risk_cents,
    case when c.clerk <> '' then c.shown end as employee, c.limit_cents,
    cast((c.limit_cents * (1000 - ${band}) + 1000 - 1 - (c.limit_cents * (1000 - ${band}) + 1000 - 1) % 1000) / 1000 as bigint) as band_from_cents,
    c.payments, c.near, c.neighbour,
    cast((c.near * 1000 - (c.near * 1000) % c.payments) / c.payments as bigint) as share_permille,
    case when c.other_payments = 0 then null else
      cast((c.other_near * 1000 - (c.other_near * 1000) % c.other_payments) / c.other_payments as bigint) end as others_permille,
    c.compared, cast(0 as bigint) as p_ppm
  from candidates c join below b on b.clerk = c.clerk and b.limit_cents = c.limit_cents and b.is_near = 1`;
}

/** Keeps hits whose binomial tail, corrected for the number of compared groups (Bonferroni), is small enough. */
function refine(hits: readonly RuleHit[], context: RuleContext): readonly RuleHit[] {
  const allowed = Number(context.parameters['maxProbabilityPpm']);
  return hits.flatMap((hit) => {
    const near = Number(hit.facts['near']);
    const tail = upperTailOfHalf(near, near + Number(hit.facts['neighbour']));
    const ppm = Math.ceil(tail * Number(hit.facts['compared']) * 1_000_000);
    return ppm <= allowed ? [{ ...hit, facts: { ...hit.facts, p_ppm: ppm } }] : [];
  });
}
