import type { RuleContext } from '../rule.ts';
import { integer, oneOf } from './literal.ts';
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

/**
 * Whether the payment stands: its own row does not say that it came back or was cancelled. One condition per column,
 * so that DuckDB answers each for the few different values in the file and not row by row.
 */
export function stands(context: Pick<RuleContext, 'columns'>): string {
  const conditions = [
    ...(context.columns.has('status')
      ? [`not coalesce(${oneOf('lower(trim(status))', UNDONE)}, false)`]
      : []),
    ...(context.columns.has('returned_at') ? ['returned_at is null'] : []),
    ...(context.columns.has('return_reason') ? [`coalesce(trim(return_reason), '') = ''`] : []),
  ];
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
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
    select row_no, payment_date, amount_cents, cents, ${payeeKey(context)} as payee, beneficiary, ${tieBreaker(context)} as tie
    from (select p.*, abs(amount_cents) as all_cents, ${beneficiaryKey(context)} as whose from payments p where payment_date is not null) as lean
    join (select distinct cents, beneficiary from credits) as k on k.cents = lean.all_cents and k.beneficiary = lean.whose
  ),
  reversal_open as (
    select c.*, sum(case when amount_cents < 0 then -1 else 1 end) over (
        partition by c.payee, c.beneficiary, c.cents order by payment_date, case when amount_cents < 0 then 1 else 0 end, tie, row_no
        rows between unbounded preceding and current row)
      + case when amount_cents < 0 then 1 else 0 end as level
    from reversal_candidates c
    join (select distinct payee, beneficiary, cents from credits) as k on k.payee = c.payee and k.beneficiary = c.beneficiary and k.cents = c.cents
    where not exists (select 1 from named_pairs n where n.paid_row = c.row_no)
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
