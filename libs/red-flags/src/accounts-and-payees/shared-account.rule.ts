import type { Rule, RuleContext } from '../rule.ts';
import { firstText } from '../sql/column.ts';
import { integer, list } from '../sql/literal.ts';
import { undone } from '../sql/reversals.ts';

/** Payee types that mean the entitled person; everybody else (landlord, provider, guardian) rightly has many cases. */
const RECIPIENT_TYPES = [
  'recipient',
  'leistungsberechtigte',
  'leistungsberechtigter',
  'empfänger',
  'hilfeempfänger',
  'leistungsempfänger',
];

/** One account that receives payments for many households. */
export const sharedAccountRule: Rule = {
  id: 'shared-account',
  version: 1,
  family: 'accounts-and-payees',
  aboutPersons: false,
  requires: ['amount', 'iban', { anyOf: ['household_id', 'case_number', 'person_id'] }],
  uses: ['payee_type', 'payment_date', 'status', 'returned_at', 'return_reason'],
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
  const recipients = context.columns.has('payee_type')
    ? ` and (nullif(trim(payee_type), '') is null or lower(trim(payee_type)) in (${list(RECIPIENT_TYPES)}))`
    : '';
  return `with payment_rows as (
    select row_no, amount_cents, ${date} as paid_on, replace(iban, ' ', '') as account,
      ${firstText(context, ['household_id', 'case_number', 'person_id'])} as household
    from payments where amount_cents > 0 and nullif(trim(iban), '') is not null and not ${undone(context)}${recipients}
  ),
  several as (
    select account from payment_rows where household is not null group by account having min(household) <> max(household)
  ),
  members as (select * from payment_rows where household is not null and account in (select account from several)),
  found as (
    select account, count(distinct household) as households, count(*) as payments, min(paid_on) as first_date,
      max(paid_on) as last_date, sum(amount_cents) as total_cents
    from members group by account having count(distinct household) >= ${integer(context.parameters['minHouseholds'])}
  )
  select f.account as hit_key, m.row_no, cast(f.total_cents as bigint) as amount_at_risk_cents, f.account,
    cast(f.households as bigint) as households, cast(f.payments as bigint) as payments, f.first_date, f.last_date,
    cast(f.total_cents as bigint) as total_cents
  from found f join members m on m.account = f.account`;
}
