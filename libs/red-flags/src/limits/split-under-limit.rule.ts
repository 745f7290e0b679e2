import type { Rule, RuleContext } from '../rule.ts';
import { column, firstText } from '../sql/column.ts';
import { integer } from '../sql/literal.ts';
import { PAYEE_COLUMNS, payeeKey, payeeShown } from '../sql/payee-key.ts';
import {
  BENEFICIARY_COLUMNS,
  beneficiaryKey,
  knowsBeneficiary,
  PURPOSE_COLUMNS,
  purposeKey,
} from '../sql/purpose-key.ts';
import { REVERSAL_COLUMNS, takenOut, undone } from '../sql/reversals.ts';
import { limitHolds, signingLimits } from '../sql/signing-limits.ts';
import { splitUnderLimitParameters } from './split-under-limit.parameters.ts';

/** Payments for one need, each below the signing limit of its day, together at or above it within a window. */
export const splitUnderLimitRule: Rule = {
  id: 'split-under-limit',
  version: 1,
  family: 'limits',
  aboutPersons: true,
  requires: ['amount', 'payment_date', { anyOf: PAYEE_COLUMNS }],
  uses: [
    ...PURPOSE_COLUMNS,
    ...BENEFICIARY_COLUMNS,
    'captured_by',
    'org_unit',
    'one_time',
    'decision_no',
    'period_from',
    ...REVERSAL_COLUMNS,
  ],
  parameters: splitUnderLimitParameters,
  facts: [
    { name: 'payee', kind: 'personal' },
    { name: 'purpose', kind: 'text' },
    { name: 'employee', kind: 'employee' },
    { name: 'payments', kind: 'count' },
    { name: 'first_date', kind: 'date' },
    { name: 'last_date', kind: 'date' },
    { name: 'days', kind: 'days' },
    { name: 'largest_cents', kind: 'cents' },
    { name: 'total_cents', kind: 'cents' },
    { name: 'limit_cents', kind: 'cents' },
  ],
  gate: {
    /** Populations published above a threshold have nothing below a low limit. */
    sql: (
      context,
    ) => `with signing_limits as (${signingLimits(context, context.parameters['limit'])})
      select cast(count(*) as bigint) as payments, min(amount_cents) as smallest_cents,
        cast(count(case when amount_cents < (select max(limit_cents) from signing_limits) then 1 end) as bigint) as below_limit,
        (select max(limit_cents) from signing_limits) as limit_cents
      from payments where amount_cents > 0`,
    decide: (row) => {
      const enough = Number(row['below_limit']) * 1000 >= Number(row['payments']);
      return enough ? null : { code: 'few-payments-below-limit', facts: row };
    },
  },
  sql,
};

const GROUP = 'recipient, need, clerk, limit_cents';

function sql(context: RuleContext): string {
  const { limit, windowDays, minPayments, reversalDays, habitPayments } = context.parameters;
  const regular = knowsBeneficiary(context)
    ? ''
    : `where o.all_payments - f.payments <= ${integer(habitPayments)}`;
  return `with ${takenOut(context, reversalDays)},
  signing_limits as (${signingLimits(context, limit)}),
  near as (${near(context)}),
  effective as (
    select * from near n where not exists (select 1 from taken_out t where t.row_no = n.row_no)
  ),
  windowed as (
    select e.*, sum(amount_cents) over w as window_cents, count(*) over w as window_payments from effective e
    window w as (partition by ${GROUP} order by day_no range between ${integer(windowDays)} preceding and current row)
  ),
  marked as (
    select w.*, max(case when window_payments >= ${integer(minPayments)} and window_cents >= limit_cents then 1 else 0 end)
      over (partition by ${GROUP} order by day_no range between current row and ${integer(windowDays)} following) as member
    from windowed w
  ),
  apart as (
    select m.*, day_no - lag(day_no) over (partition by ${GROUP} order by day_no, row_no) as gap from marked m where member = 1
  ),
  numbered as (
    select a.*, sum(case when gap is null or gap > ${integer(windowDays)} then 1 else 0 end)
      over (partition by ${GROUP} order by day_no, row_no rows between unbounded preceding and current row) as island
    from apart a
  ),
  found as (
    select ${GROUP}, island, count(*) as payments, min(payment_date) as first_date, max(payment_date) as last_date,
      max(amount_cents) as largest_cents, sum(amount_cents) as total_cents, min(shown) as shown, min(purpose) as shown_purpose
    from numbered group by ${GROUP}, island
    having (count(decision) < count(*) or min(decision) <> max(decision))
      and count(distinct period) < count(*)
  ),
  habits as (select ${GROUP}, count(*) as all_payments from effective group by ${GROUP}),
  judged as (
    select f.* from found f join habits o on o.recipient = f.recipient and o.need = f.need
      and o.clerk = f.clerk and o.limit_cents = f.limit_cents ${regular}
  )
  select f.recipient || '|' || f.need || '|' || f.clerk || '|' || cast(f.limit_cents as text) || '|' || cast(f.first_date as text) as hit_key,
    c.row_no, cast(f.total_cents as bigint) as amount_at_risk_cents,
    f.shown as payee, f.shown_purpose as purpose, nullif(f.clerk, '') as employee, cast(f.payments as bigint) as payments,
    f.first_date, f.last_date, f.last_date - f.first_date as days,
    f.largest_cents, cast(f.total_cents as bigint) as total_cents, f.limit_cents
  from judged f join numbered c on c.recipient = f.recipient and c.need = f.need and c.clerk = f.clerk
    and c.limit_cents = f.limit_cents and c.island = f.island`;
}

/**
 * Payments that reach the wanted share of a limit and stay below it. Running benefits are left out where the
 * population tells them; `period` keeps payments of different months apart.
 */
function near(context: RuleContext): string {
  const { minShare } = context.parameters;
  const beneficiary = knowsBeneficiary(context) ? beneficiaryKey(context) : `''`;
  const oneTime = context.columns.has('one_time') ? ' and coalesce(one_time, true)' : '';
  return `select p.row_no, p.payment_date, p.amount_cents, p.day_no, p.recipient, p.purpose, p.need, p.clerk, p.decision, p.period, p.shown, l.limit_cents
    from (select row_no, payment_date, amount_cents, payment_date - date '1970-01-01' as day_no, need, org_unit_key,
        case when beneficiary <> '' then beneficiary else payee end as recipient, purpose, clerk, decision, period, shown
      from (select row_no, payment_date, amount_cents, coalesce(${firstText(context, ['org_unit'])}, '') as org_unit_key,
          ${beneficiary} as beneficiary, ${payeeKey(context)} as payee, ${purposeKey(context)} as purpose, ${needKey(context)} as need,
          coalesce(${firstText(context, ['captured_by'])}, '') as clerk, ${firstText(context, ['decision_no'])} as decision,
          ${column(context, 'period_from')} as period, ${payeeShown(context)} as shown
        from payments
        where payment_date is not null and amount_cents > 0
          and amount_cents < (select max(limit_cents) from signing_limits) and not ${undone(context)}${oneTime}) as named) as p
    join signing_limits l on p.amount_cents < l.limit_cents and p.amount_cents * 1000 >= l.limit_cents * ${integer(minShare)}
      and ${limitHolds('l', 'p.payment_date', 'p.org_unit_key')}
    where p.recipient is not null`;
}

/** Purposes that may belong to one need: the law and group of a code of three parts (`ASY-6-BEKL` -> `ASY-6`). */
function needKey(context: RuleContext): string {
  if (!context.columns.has('benefit_code') || context.parameters['groupBenefits'] !== true)
    return purposeKey(context);
  return `case when split_part(benefit_code, '-', 3) <> ''
      then split_part(benefit_code, '-', 1) || '-' || split_part(benefit_code, '-', 2) else ${purposeKey(context)} end`;
}
