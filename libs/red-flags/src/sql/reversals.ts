import type { RuleContext } from '../rule.ts';
import { integer, list } from './literal.ts';
import { payeeKey } from './payee-key.ts';
import { beneficiaryKey } from './purpose-key.ts';
import { tieBreaker } from './tie-breaker.ts';

const UNDONE = [
  'returned',
  'cancelled',
  'canceled',
  'storniert',
  'rückläufer',
  'ruecklaeufer',
  'zurückgewiesen',
];

/** True for a payment whose own row says that it came back or was cancelled. */
export function undone(context: Pick<RuleContext, 'columns'>): string {
  const signs = [];
  if (context.columns.has('status')) signs.push(`lower(trim(status)) in (${list(UNDONE)})`);
  if (context.columns.has('returned_at')) signs.push('returned_at is not null');
  if (context.columns.has('return_reason'))
    signs.push(`nullif(trim(return_reason), '') is not null`);
  return signs.length === 0
    ? 'false'
    : `coalesce(${signs.map((sign) => `(${sign})`).join(' or ')}, false)`;
}

/** Columns that sharpen the recognition of reversals. */
export const REVERSAL_COLUMNS = [
  'status',
  'reversal_of',
  'returned_at',
  'return_reason',
  'payment_id',
] as const;

/**
 * Common table expressions that end in `reversal_pairs(paid_row, reversal_row, days, source)`.
 *
 * A pair is named by `reversal_of`, or it is a credit and the last still open payment before it of the same payee
 * and beneficiary with the same amount, at most `days` days earlier. Credits and payments of one payee and amount are matched
 * like brackets (the level is the running balance), so each is in one pair at most and the order of rows is immaterial.
 */
export function reversalPairs(context: RuleContext, days: unknown): string {
  const explicit =
    context.columns.has('reversal_of') && context.columns.has('payment_id')
      ? `select min(p.row_no) as paid_row, r.row_no as reversal_row, max(r.payment_date - p.payment_date) as days
         from (select row_no, payment_date, reversal_of, payment_id from payments where nullif(trim(reversal_of), '') is not null) r
         join payments p on p.payment_id = r.reversal_of and p.row_no <> r.row_no group by r.row_no`
      : `select row_no as paid_row, row_no as reversal_row, 0 as days from payments where false`;
  return `named_pairs as (${explicit}),
  credits as (
    select row_no, -amount_cents as cents, ${payeeKey(context)} as payee, ${beneficiaryKey(context)} as beneficiary from payments where amount_cents < 0
  ),
  reversal_candidates as (
    select row_no, payment_date, amount_cents, abs(amount_cents) as cents, ${payeeKey(context)} as payee,
      ${beneficiaryKey(context)} as beneficiary, ${tieBreaker(context)} as tie
    from payments
    where payment_date is not null and abs(amount_cents) in (select cents from credits)
  ),
  reversal_open as (
    select c.*, sum(case when amount_cents < 0 then -1 else 1 end) over (
        partition by payee, beneficiary, cents order by payment_date, case when amount_cents < 0 then 1 else 0 end, tie, row_no
        rows between unbounded preceding and current row)
      + case when amount_cents < 0 then 1 else 0 end as level
    from reversal_candidates c
    where exists (select 1 from credits k where k.payee = c.payee and k.beneficiary = c.beneficiary and k.cents = c.cents)
      and not exists (select 1 from named_pairs n where n.paid_row = c.row_no)
      and not exists (select 1 from named_pairs n where n.reversal_row = c.row_no)
  ),
  reversal_neighbours as (
    select row_no, payment_date, amount_cents, lag(row_no) over w as before_row,
      lag(payment_date) over w as before_date, lag(amount_cents) over w as before_cents
    from reversal_open
    window w as (partition by payee, beneficiary, cents, level
      order by payment_date, case when amount_cents < 0 then 1 else 0 end, tie, row_no)
  ),
  reversal_pairs as (
    select paid_row, reversal_row, days, 'named' as source from named_pairs
    union all
    select before_row, row_no, payment_date - before_date, 'matched' from reversal_neighbours
    where amount_cents < 0 and before_cents > 0 and payment_date - before_date <= ${integer(days)}
  )`;
}

/** Common table expressions that end in `taken_out(row_no)`: both sides of every reversal pair. */
export function takenOut(context: RuleContext, days: unknown): string {
  return `${reversalPairs(context, days)},
  taken_out as (select paid_row as row_no from reversal_pairs union select reversal_row from reversal_pairs)`;
}
