import type { Rule, RuleContext } from '../rule.ts';
import { PAYEE_COLUMNS, payeeKey } from '../sql/payee-key.ts';
import { REVERSAL_COLUMNS, reversalPairs } from '../sql/reversals.ts';
import { beneficiaryKey, BENEFICIARY_COLUMNS } from '../sql/purpose-key.ts';
import { integer } from '../sql/literal.ts';
import { tieBreaker } from '../sql/tie-breaker.ts';

/** Payment and its reversal, with the re-payment when one followed: shown for information. */
export const reversalPairRule: Rule = {
  id: 'reversal-pair',
  version: 1,
  family: 'duplicates',
  aboutPersons: false,
  requires: ['amount', 'payment_date', { anyOf: PAYEE_COLUMNS }],
  uses: [...REVERSAL_COLUMNS, ...BENEFICIARY_COLUMNS],
  parameters: {
    reversalDays: {
      kind: 'days',
      default: 60,
      min: 0,
      max: 731,
      explanation: {
        de: 'So viele Tage nach der Zahlung gilt eine Gutschrift über denselben Betrag noch als ihre Rückbuchung.',
        en: 'A credit of the same amount counts as reversal of the payment up to this many days later.',
      },
    },
    repaymentDays: {
      kind: 'days',
      default: 14,
      min: 0,
      max: 366,
      explanation: {
        de: 'So viele Tage nach der Rückbuchung gilt eine gleiche Zahlung noch als erneute Auszahlung.',
        en: 'An equal payment counts as re-payment up to this many days after the reversal.',
      },
    },
  },
  facts: [
    { name: 'amount_cents', kind: 'cents' },
    { name: 'paid_on', kind: 'date' },
    { name: 'reversed_on', kind: 'date' },
    { name: 'days', kind: 'days' },
    { name: 'repaid_on', kind: 'date' },
  ],
  sql,
};

function sql(context: RuleContext): string {
  const { reversalDays, repaymentDays } = context.parameters;
  const payee = payeeKey(context);
  return `with ${reversalPairs(context, reversalDays)},
  sides as (
    select row_no, amount_cents, payment_date, ${payee} as payee, ${beneficiaryKey(context)} as beneficiary, ${tieBreaker(context)} as tie
    from payments where row_no in (select paid_row from reversal_pairs union all select reversal_row from reversal_pairs)
  ),
  pairs as (
    select r.paid_row, r.reversal_row, r.days, p.amount_cents, p.payment_date as paid_on, c.payment_date as reversed_on,
      p.payee, p.beneficiary, c.tie
    from reversal_pairs r join sides p on p.row_no = r.paid_row join sides c on c.row_no = r.reversal_row
  ),
  equal_payments as (
    select row_no, payment_date, amount_cents, ${payee} as payee, ${beneficiaryKey(context)} as beneficiary,
      ${tieBreaker(context)} as tie from payments
    where amount_cents in (select amount_cents from pairs)
      and row_no not in (select paid_row from pairs) and row_no not in (select reversal_row from pairs)
  ),
  repayments as (
    select pairs.reversal_row, e.row_no, e.payment_date as repaid_on,
      row_number() over (partition by pairs.reversal_row order by e.payment_date, e.tie, e.row_no) as nth_of_pair,
      row_number() over (partition by e.row_no order by pairs.reversed_on desc nulls last, pairs.tie, pairs.reversal_row) as nth_of_payment
    from pairs join equal_payments e on e.payee = pairs.payee and e.amount_cents = pairs.amount_cents
      and e.beneficiary = pairs.beneficiary
      and e.payment_date >= pairs.reversed_on and e.payment_date - pairs.reversed_on <= ${integer(repaymentDays)}
  ),
  complete as (
    select pairs.*, r.row_no as repayment_row, r.repaid_on,
      row_number() over (partition by pairs.payee, pairs.beneficiary, pairs.amount_cents, pairs.paid_on, pairs.reversed_on
        order by pairs.tie, pairs.reversal_row) as nth
    from pairs left join repayments r
      on r.reversal_row = pairs.reversal_row and r.nth_of_pair = 1 and r.nth_of_payment = 1
  ),
  members as (
    select complete.*, paid_row as row_no from complete
    union all select complete.*, reversal_row from complete
    union all select complete.*, repayment_row from complete where repayment_row is not null
  )
  select coalesce(payee, '') || '|' || beneficiary || '|' || cast(amount_cents as text) || '|' || coalesce(cast(paid_on as text), '')
      || '|' || coalesce(cast(reversed_on as text), '') || '|' || cast(nth as text) as hit_key,
    row_no, cast(0 as bigint) as amount_at_risk_cents,
    amount_cents, paid_on, reversed_on, days, repaid_on
  from members`;
}
