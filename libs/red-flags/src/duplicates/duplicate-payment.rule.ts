import type { Rule, RuleContext } from '../rule.ts';
import { column } from '../sql/column.ts';
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
import { duplicatePaymentParameters } from './duplicate-payment.parameters.ts';

/** Same payee, beneficiary, purpose and amount, for overlapping periods or, without periods, within a few days. */
export const duplicatePaymentRule: Rule = {
  id: 'duplicate-payment',
  version: 1,
  family: 'duplicates',
  aboutPersons: false,
  requires: ['amount', 'payment_date', { anyOf: PAYEE_COLUMNS }],
  uses: [
    ...PURPOSE_COLUMNS,
    ...BENEFICIARY_COLUMNS,
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
  scanned as (
    select ${GROUP}, period_from, payment_date - lag(payment_date) over sequence as gap,
      max(period_to) over (sequence rows between unbounded preceding and 1 preceding) as covered_to
    from (${keyed(context)}) as lean
    window sequence as (partition by ${GROUP} order by coalesce(period_from, payment_date), payment_date, row_no)
  ),
  crowded as (
    select distinct ${GROUP} from scanned
    where (has_period = 1 and period_from <= covered_to) or (has_period = 0 and gap <= ${integer(windowDays)})
  ),
  effective as (
    select k.* from (${keyed(context)}) as k
    join crowded c on ${matches('c', 'k')}
    where not exists (select 1 from taken_out t where t.row_no = k.row_no)
  ),
  apart as (
    select e.*, payment_date - lag(payment_date) over (partition by ${GROUP} order by payment_date, row_no) as gap,
      max(period_to) over (partition by ${GROUP} order by period_from, period_to, row_no
        rows between unbounded preceding and 1 preceding) as covered_to
    from effective e
  ),
  by_period as (
    select a.*, sum(case when has_period = 1 and (covered_to is null or period_from > covered_to) then 1 else 0 end)
      over (partition by ${GROUP} order by period_from, period_to, row_no rows between unbounded preceding and current row) as island
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
  )${gates(context)}
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
 * Payments with the keys they are compared by. Read twice: once to find the few crowded groups with a single sort over
 * narrow rows, once to fetch their members, as carrying all columns through the sort costs ten times the memory.
 */
function keyed(context: RuleContext): string {
  const from = column(context, 'period_from');
  const to = column(context, 'period_to');
  const detail = knowsBeneficiary(context)
    ? `''`
    : `coalesce(trim(${column(context, 'remittance')}), '')`;
  const payment = column(context, 'payment_id');
  const minAmount = integer(context.parameters['minAmount']);
  return `select * from (select row_no, payment_date, amount_cents, ${payeeKey(context)} as payee, ${beneficiaryKey(context)} as beneficiary,
      ${purposeKey(context)} as purpose, ${detail} as detail, ${payeeShown(context)} as shown,
      coalesce(${payment}, 'row ' || cast(row_no as text)) as document,
      ${from} as period_from, coalesce(${to}, ${from}) as period_to, case when ${from} is null then 0 else 1 end as has_period
    from payments
    where amount_cents >= ${minAmount} and payment_date is not null and not ${undone(context)}) as named
    where payee is not null`;
}

/**
 * Where the beneficiary and the period are unknown, equal amounts within days are ordinary: weekly fees of several
 * residents, tariffs, payees with many equal invoices. Such a repetition is reported only when it is unusual:
 * the payee gets the amount at no other time, few payees get it at all, and the payee rarely has such repetitions.
 */
function gates(context: RuleContext): string {
  const { otherRepetitions, otherPayees, habitPermille, mostPayments } = context.parameters;
  if (knowsBeneficiary(context)) return ', judged as (select * from found)';
  return `,
  of_amount as (
    select amount_cents, count(distinct payee) as payees from (${keyed(context)}) as k
    where amount_cents in (select amount_cents from found where has_period = 0) group by amount_cents
  ),
  of_payee_amount as (
    select payee, amount_cents, count(distinct document) as documents from (${keyed(context)}) as k
    where amount_cents in (select amount_cents from found where has_period = 0)
      and not exists (select 1 from taken_out t where t.row_no = k.row_no)
    group by payee, amount_cents
  ),
  of_payee as (
    select payee, count(distinct document) as documents from (${keyed(context)}) as k
    where payee in (select payee from found where has_period = 0) group by payee
  ),
  unusual as (
    select f.*, p.documents as payee_documents, count(*) over (partition by f.payee) as habit
    from found f join of_amount a on a.amount_cents = f.amount_cents
      join of_payee_amount o on o.payee = f.payee and o.amount_cents = f.amount_cents
      join of_payee p on p.payee = f.payee
    where f.has_period = 0 and f.payments <= ${integer(mostPayments)} and o.documents - f.payments <= ${integer(otherRepetitions)}
      and a.payees - 1 <= ${integer(otherPayees)}
  ),
  judged as (
    select ${GROUP}, island, nth, payments, first_date, last_date, period_from, period_to, shown from unusual
    where habit = 1 or habit * 1000 <= payee_documents * ${integer(habitPermille)}
    union all
    select ${GROUP}, island, nth, payments, first_date, last_date, period_from, period_to, shown from found where has_period = 1
  )`;
}
