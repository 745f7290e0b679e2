import type { Rule, RuleContext } from '../rule.ts';
import { column, firstText } from '../sql/column.ts';
import { employeeKey } from '../sql/employee-key.ts';
import { integer } from '../sql/literal.ts';
import { oneTime } from '../sql/one-time.ts';
import { PAYEE_COLUMNS, payeeKey, payeeShown } from '../sql/payee-key.ts';
import {
  BENEFICIARY_COLUMNS,
  beneficiaryKey,
  knowsBeneficiary,
  PURPOSE_COLUMNS,
  purposeKey,
} from '../sql/purpose-key.ts';
import { REVERSAL_COLUMNS, stands, takenOut } from '../sql/reversals.ts';
import { limitHolds, signingLimits } from '../sql/signing-limits.ts';
import { fewBelowLimit } from './few-below-limit.gate.ts';
import { splitUnderLimitParameters } from './split-under-limit.parameters.ts';

/** Payments for one need, each below the signing limit of its day, together at or above it within a window. */
export const splitUnderLimitRule: Rule = {
  id: 'split-under-limit',
  version: 1,
  family: 'limits',
  aboutPersons: true,
  requires: ['amount', 'payment_date', { anyOf: [...PAYEE_COLUMNS, ...BENEFICIARY_COLUMNS] }],
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
  gate: fewBelowLimit,
  sql,
};

const GROUP = 'recipient, need, limit_cents';

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
  ${needs(context)},
  windowed as (
    select e.*, sum(amount_cents) over w as window_cents, count(*) over w as window_payments from needs e
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
      max(amount_cents) as largest_cents, sum(amount_cents) as total_cents, min(shown) as shown, min(purpose) as shown_purpose,
      case when min(clerk) = max(clerk) and count(clerk) = count(*) then min(clerk_shown) end as employee
    from numbered group by ${GROUP}, island having not (${instalments(context)}) and count(distinct period) < count(*)
      and count(distinct purpose) >= min(purposes)
  ),
  habits as (select ${GROUP}, count(*) as all_payments from needs group by ${GROUP}),
  judged as (
    select f.* from found f join habits o on o.recipient = f.recipient and o.need = f.need and o.limit_cents = f.limit_cents ${regular}
  )
  select f.recipient || '|' || f.need || '|' || cast(f.limit_cents as text) || '|' || cast(f.first_date as text) as hit_key,
    c.row_no, cast(f.total_cents as bigint) as amount_at_risk_cents,
    f.shown as payee, f.shown_purpose as purpose, f.employee, cast(f.payments as bigint) as payments,
    f.first_date, f.last_date, f.last_date - f.first_date as days,
    f.largest_cents, cast(f.total_cents as bigint) as total_cents, f.limit_cents
  from judged f join numbered c on c.recipient = f.recipient and c.need = f.need
    and c.limit_cents = f.limit_cents and c.island = f.island`;
}

/** Equal amounts under one decision, each at least a week after the one before. */
function instalments(context: RuleContext): string {
  const spaced = `coalesce(min(gap), 0) >= ${integer(context.parameters['instalmentDays'])}`;
  return `count(decision) = count(*) and min(decision) = max(decision) and min(amount_cents) = max(amount_cents) and ${spaced}`;
}

/**
 * What may be one need: equal purposes and, with `groupBenefits`, different benefits of one group where each payment
 * comes close to the limit. An amount that several persons get for a benefit is a tariff nobody cut to size, so it
 * does not count among different benefits.
 */
function needs(context: RuleContext): string {
  const { groupBenefits, minShareOfSimilar, tariffPersons } = context.parameters;
  const same = `select e.*, purpose as need, 1 as purposes from effective e`;
  if (!context.columns.has('benefit_code') || groupBenefits !== true) return `needs as (${same})`;
  return `tariffs as (
    select purpose, amount_cents from effective group by purpose, amount_cents
    having count(distinct recipient) >= ${integer(tariffPersons)}
  ),
  needs as (
    ${same}
    union all
    select e.*, e.similar || '-*' as need, 2 as purposes from effective e
    where e.similar <> '' and e.amount_cents * 1000 >= e.limit_cents * ${integer(minShareOfSimilar)}
      and not exists (select 1 from tariffs t where t.purpose = e.purpose and t.amount_cents = e.amount_cents)
  )`;
}

/**
 * Payments that reach the wanted share of a limit and stay below it. Running benefits are left out where the
 * population tells them; elsewhere `period` keeps payments of different months apart.
 */
function near(context: RuleContext): string {
  const { minShare } = context.parameters;
  const running = context.columns.has('one_time') ? ' and coalesce(one_time, true)' : '';
  const beneficiary = beneficiaryKey(context);
  const amounts = `amount_cents > 0 and amount_cents < (select max(limit_cents) from signing_limits)
          and amount_cents * 1000 >= (select min(limit_cents) from signing_limits) * ${integer(minShare)}`;
  return `select p.*, l.limit_cents
    from (select row_no, payment_date, amount_cents, payment_date - date '1970-01-01' as day_no,
        coalesce(nullif(${beneficiary}, ''), ${payeeKey(context)}) as recipient, ${purposeKey(context)} as purpose,
        ${similar(context)} as similar, ${employeeKey(column(context, 'captured_by'))} as clerk,
        ${firstText(context, ['captured_by'])} collate "C" as clerk_shown, ${firstText(context, ['decision_no'])} as decision,
        case when ${oneTime(context)} then null else ${column(context, 'period_from')} end as period,
        ${payeeShown(context)} as shown, coalesce(${firstText(context, ['org_unit'])}, '') as org_unit_key
      from payments where payment_date is not null and ${amounts} and ${stands(context)}${running}) as p
    join signing_limits l on p.amount_cents < l.limit_cents and p.amount_cents * 1000 >= l.limit_cents * ${integer(minShare)}
      and ${limitHolds('l', 'p.payment_date', 'p.org_unit_key')}
    where p.recipient is not null`;
}

/** Law and group of a code of three parts (`ASY-6-BEKL` -> `ASY-6`), '' for other codes. */
function similar(context: RuleContext): string {
  if (!context.columns.has('benefit_code')) return `''`;
  return `case when split_part(benefit_code, '-', 3) <> ''
      then split_part(benefit_code, '-', 1) || '-' || split_part(benefit_code, '-', 2) else '' end`;
}
