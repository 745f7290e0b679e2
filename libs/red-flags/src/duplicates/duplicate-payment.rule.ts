import type { Rule, RuleContext } from '../rule.ts';
import { column } from '../sql/column.ts';
import { integer } from '../sql/literal.ts';
import { daysMask, monthsMask } from '../sql/crowd-mask.ts';
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
import { duplicatePaymentParameters } from './duplicate-payment.parameters.ts';

/** Same payee, beneficiary, purpose and amount, for overlapping periods or, without periods, within a few days. */
export const duplicatePaymentRule: Rule = {
  id: 'duplicate-payment',
  version: 1,
  family: 'duplicates',
  aboutPersons: false,
  requires: ['amount', 'payment_date', { anyOf: [...PAYEE_COLUMNS, ...BENEFICIARY_COLUMNS] }],
  uses: [
    ...PURPOSE_COLUMNS,
    ...BENEFICIARY_COLUMNS,
    'one_time',
    'period_from',
    'period_to',
    'remittance',
    ...REVERSAL_COLUMNS,
  ],
  parameters: duplicatePaymentParameters,
  facts: [
    { name: 'payee', kind: 'personal' },
    { name: 'purpose', kind: 'text' },
    { name: 'amount_cents', kind: 'cents' },
    { name: 'payments', kind: 'count' },
    { name: 'first_date', kind: 'date' },
    { name: 'last_date', kind: 'date' },
    { name: 'days', kind: 'days' },
    { name: 'period_from', kind: 'date' },
    { name: 'period_to', kind: 'date' },
  ],
  sql,
};

const GROUP = 'payee, beneficiary, purpose, detail, amount_cents, has_period';

function sql(context: RuleContext): string {
  const { windowDays, windowDaysWithPeriod, reversalDays } = context.parameters;
  return `with ${takenOut(context, reversalDays)},
  ${crowds(context)},
  effective as (
    select * from (${members(context)}) as m
    where payee is not null and not exists (select 1 from taken_out t where t.row_no = m.row_no)
  ),
  apart as (
    select e.*, max(near_to) over (partition by ${GROUP} order by period_from, near_to, row_no
        rows between unbounded preceding and 1 preceding) as covered_to
    from effective e
  ),
  by_period as (
    select a.*, sum(case when has_period = 1 and (covered_to is null or period_from > covered_to) then 1 else 0 end)
      over (partition by ${GROUP} order by period_from, near_to, row_no rows between unbounded preceding and current row) as island
    from apart a
  ),
  by_date as (
    select p.*, payment_date - lag(payment_date) over (partition by ${GROUP}, island order by payment_date, row_no) as step
    from by_period p
  ),
  numbered as (
    select d.*, sum(case when step is null
        or step > (case when has_period = 1 then ${integer(windowDaysWithPeriod)} else ${integer(windowDays)} end) then 1 else 0 end)
      over (partition by ${GROUP}, island order by payment_date, row_no rows between unbounded preceding and current row) as nth
    from by_date d
  ),
  found as (
    select ${GROUP}, island, nth, count(distinct document) as payments, min(payment_date) as first_date,
      max(payment_date) as last_date, min(period_from) as period_from, max(period_to) as period_to, min(shown) as shown
    from numbered group by ${GROUP}, island, nth having count(distinct document) > 1
  ),
  ${judged(context)}
  select f.payee || '|' || f.beneficiary || '|' || f.purpose || '|' || f.detail || '|' || cast(f.amount_cents as text) || '|'
      || coalesce(cast(f.period_from as text), '') || '|' || cast(f.first_date as text) as hit_key,
    n.row_no, cast(f.amount_cents * (f.payments - 1) as bigint) as amount_at_risk_cents,
    f.shown as payee, f.purpose, f.amount_cents, cast(f.payments as bigint) as payments, f.first_date, f.last_date,
    f.last_date - f.first_date as days, f.period_from, f.period_to
  from judged f join numbered n on ${matches('n', 'f')} and n.island = f.island and n.nth = f.nth`;
}

function matches(left: string, right: string): string {
  return GROUP.split(', ')
    .map((name) => `${left}.${name} = ${right}.${name}`)
    .join(' and ');
}

/**
 * The few groups that may hold a duplicate, by one aggregation over narrow rows: some members share a month (with
 * periods) or lie within the window (without), see {@link monthsMask}. All that is costly is done to their rows only.
 */
function crowds(context: RuleContext): string {
  const { from, near, hasPeriod } = period(context);
  const mask = `case when ${hasPeriod} = 1 then ${monthsMask(from, near)}
        else ${daysMask('payment_date', integer(context.parameters['windowDays']))} end`;
  return `crowds as (
    select who, purpose, amount_cents from (
      select ${who(context)} as who, ${purposeKey(context)} as purpose, amount_cents, ${mask} as mask
      from payments where ${looked(context)}) as lean
    where who is not null group by who, purpose, amount_cents having sum(mask) <> bit_or(mask)
  )`;
}

/** For whom, else to whom: coarser than the final group, and cheap. */
function who(context: RuleContext): string {
  if (!knowsBeneficiary(context)) return payeeKey(context);
  return `coalesce(nullif(${beneficiaryKey(context)}, ''), ${payeeKey(context)})`;
}

function looked(context: RuleContext): string {
  return `amount_cents >= ${integer(context.parameters['minAmount'])} and payment_date is not null and ${stands(context)}`;
}

/**
 * The period in which a second payment counts as the same claim. Offices enter the day of payment as the period of a
 * one-time benefit: such a day stands for the window after it.
 */
function period(context: RuleContext): Record<'from' | 'to' | 'near' | 'hasPeriod', string> {
  const from = column(context, 'period_from');
  const to = `coalesce(${column(context, 'period_to')}, ${from})`;
  const near = `case when ${from} = ${to} and ${oneTime(context)} then ${from} + ${integer(context.parameters['windowDays'])} else ${to} end`;
  return { from, to, near, hasPeriod: `case when ${from} is null then 0 else 1 end` };
}

/** Rows of the crowds with the keys they are compared by. */
function members(context: RuleContext): string {
  const { from, to, near, hasPeriod } = period(context);
  const detail = knowsBeneficiary(context)
    ? `''`
    : `coalesce(trim(${column(context, 'remittance')}), '')`;
  const payee = knowsBeneficiary(context)
    ? `coalesce(${payeeKey(context)}, case when ${beneficiaryKey(context)} <> '' then '' end)`
    : payeeKey(context);
  return `select row_no, payment_date, amount_cents, purpose, ${payee} as payee, ${beneficiaryKey(context)} as beneficiary,
      ${detail} as detail, ${payeeShown(context)} as shown,
      coalesce(${column(context, 'payment_id')}, 'row ' || cast(row_no as text)) as document, ${hasPeriod} as has_period,
      ${from} as period_from, ${to} as period_to, ${near} as near_to
    from (select p.*, ${who(context)} as whose, ${purposeKey(context)} as purpose_key from payments p where ${looked(context)}) as named
    join (select who, purpose, amount_cents as cents from crowds) as c
      on c.who = named.whose and c.purpose = named.purpose_key and c.cents = named.amount_cents`;
}

/**
 * Where the beneficiary and the period are unknown, a landlord, a home or a shop rightly gets equal amounts within
 * days, one for each case. Such a repetition counts only when it is not the payee's habit.
 */
function judged(context: RuleContext): string {
  const document = `coalesce(${column(context, 'payment_id')}, 'row ' || cast(row_no as text))`;
  const rows = 'payments, first_date, last_date, period_from, period_to, shown';
  return `unclear as (select * from found where beneficiary = '' and has_period = 0),
  tolerated as (
    select payee from (
      select payee, count(*) as habit, 0 as documents from unclear group by payee
      union all
      select payee, 0, count(distinct document) from (select ${payeeKey(context)} as payee, ${document} as document
        from payments where ${looked(context)} and ${beneficiaryKey(context)} = '') as k group by payee) as counts
    group by payee having sum(habit) = 1
      or (sum(habit) > 1 and sum(habit) * 1000 <= sum(documents) * ${integer(context.parameters['habitPermille'])})
  ),
  judged as (
    select ${GROUP}, island, nth, ${rows} from unclear where payee in (select payee from tolerated)
    union all
    select ${GROUP}, island, nth, ${rows} from found where beneficiary <> '' or has_period = 1
  )`;
}
