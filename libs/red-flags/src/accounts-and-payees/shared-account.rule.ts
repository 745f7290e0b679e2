import type { Rule, RuleContext } from '../rule.ts';
import { firstText } from '../sql/column.ts';
import { integer } from '../sql/literal.ts';
import { normalisedName } from '../sql/payee-key.ts';
import { payeeType, payeeTypes } from '../sql/payee-role.ts';
import { stands } from '../sql/reversals.ts';

/** One account that receives payments for many households. */
export const sharedAccountRule: Rule = {
  id: 'shared-account',
  version: 1,
  family: 'accounts-and-payees',
  aboutPersons: false,
  requires: ['amount', 'iban', { anyOf: ['household_id', 'case_number', 'person_id'] }],
  uses: ['payee_type', 'payee_name', 'payment_date', 'status', 'returned_at', 'return_reason'],
  parameters: {
    minHouseholds: {
      kind: 'count',
      default: 5,
      min: 2,
      max: 1_000,
      explanation: {
        de: 'Ab so vielen verschiedenen Haushalten auf einem Konto wird gemeldet.',
        en: 'Reported from this many different households on one account.',
      },
    },
  },
  facts: [
    { name: 'account', kind: 'personal' },
    { name: 'households', kind: 'count' },
    { name: 'payments', kind: 'count' },
    { name: 'first_date', kind: 'date' },
    { name: 'last_date', kind: 'date' },
    { name: 'total_cents', kind: 'cents' },
  ],
  sql,
};

function sql(context: RuleContext): string {
  const date = context.columns.has('payment_date') ? 'payment_date' : 'cast(null as date)';
  const rows = `amount_cents > 0 and ${stands(context)}
      and ${payeeType(context)} not in (select type from payee_types where third)`;
  const household = firstText(context, ['household_id', 'case_number', 'person_id']);
  return `with payee_types as (${payeeTypes(context)}),
  several as (
    select account from (select ${ACCOUNT} as account, ${household} as household from payments where ${rows}) as lean
    where account <> '' group by account having min(household) <> max(household)
  ),
  members as (
    select row_no, amount_cents, ${date} as paid_on, account, household,
      ${payeeType(context)} in (select type from payee_types where told) as told, ${payeeName(context)} as name
    from (select p.*, ${ACCOUNT} as account, ${household} as household from payments p where ${rows}) as named
    where household is not null and account in (select account from several)
  ),
  found as (
    select account, count(distinct household) as households, count(*) as payments, min(paid_on) as first_date,
      max(paid_on) as last_date, sum(amount_cents) as total_cents,
      count(distinct case when told then household end) as told, count(distinct name) as names
    from members group by account
  ),
  judged as (
    select * from found where households >= ${integer(context.parameters['minHouseholds'])}
      and (told >= ${integer(context.parameters['minHouseholds'])} or names = 0 or names * 2 >= households)
  )
  select f.account as hit_key, m.row_no, cast(f.total_cents as bigint) as amount_at_risk_cents, f.account,
    cast(f.households as bigint) as households, cast(f.payments as bigint) as payments, f.first_date, f.last_date,
    cast(f.total_cents as bigint) as total_cents
  from judged f join members m on m.account = f.account`;
}

const ACCOUNT = `upper(replace(coalesce(iban, ''), ' ', ''))`;

function payeeName(context: RuleContext): string {
  return context.columns.has('payee_name')
    ? `nullif(${normalisedName('payee_name')}, '')`
    : 'cast(null as text)';
}
