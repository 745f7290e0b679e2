import type { FactValue, NotApplicable, Rule, RuleContext } from '../rule.ts';
import { column, present } from '../sql/column.ts';
import { integerDivision } from '../sql/integer-division.ts';
import { integer } from '../sql/literal.ts';
import { PAYEE_COLUMNS, payeeKey } from '../sql/payee-key.ts';
import { numberGapsParameters } from './number-gaps.parameters.ts';

/** Missing numbers in dense series of payment numbers, and numbers used for different payees or days. */
export const numberGapsRule: Rule = {
  id: 'number-gaps',
  version: 1,
  family: 'completeness',
  aboutPersons: false,
  requires: ['payment_id', 'amount'],
  uses: ['payment_date', 'reversal_of', ...PAYEE_COLUMNS],
  parameters: numberGapsParameters,
  facts: [
    { name: 'kind', kind: 'text' },
    { name: 'series', kind: 'text' },
    { name: 'year', kind: 'text' },
    { name: 'from_number', kind: 'text' },
    { name: 'to_number', kind: 'text' },
    { name: 'numbers', kind: 'count' },
    { name: 'fill_permille', kind: 'permille' },
    { name: 'series_numbers', kind: 'count' },
    { name: 'before_date', kind: 'date' },
    { name: 'after_date', kind: 'date' },
  ],
  gate: { sql: gateSql, decide },
  sql,
};

/**
 * One row per number: prefix, year, number, first row and day. The number is what digits the text ends in, by rtrim(),
 * as the dialects have no regular expression in common.
 */
function numbers(context: RuleContext): string {
  const day = column(context, 'payment_date');
  return `with parsed as (
    select row_no, ${day} as day, rtrim(trim(payment_id), '0123456789') as series,
      trim(payment_id) as written
    from payments
    where nullif(trim(payment_id), '') is not null
  ),
  numbered as (
    select p.*, cast(extract(year from day) as bigint) as year_no,
      cast(nullif(substr(written, length(series) + 1), '') as bigint) as number
    from parsed p where length(written) - length(series) between 1 and 15
  ),
  of_year as (
    select series, coalesce(year_no, 0) as year_no, number, min(row_no) as row_no, min(written) as written, min(day) as day,
      count(*) as uses
    from numbered group by series, coalesce(year_no, 0), number
  ),
  restarts as (
    select series, case when (count(*) - count(distinct number)) * 20 > count(*) then 1 else 0 end as yearly
    from of_year group by series
  ),
  slots as (
    select o.series, case when r.yearly = 1 then o.year_no else 0 end as year_no, o.number,
      min(o.row_no) as row_no, min(o.written) as written, min(o.day) as day, sum(o.uses) as uses
    from of_year o join restarts r on r.series = o.series group by 1, 2, 3
  ),
  steps as (
    select s.*, number - lag(number) over w as step, lag(row_no) over w as before_row, lag(written) over w as before_written,
      lag(day) over w as before_day
    from slots s window w as (partition by series, year_no order by number)
  ),
  blocks as (
    select s.*, sum(case when step is null or step > ${integer(context.parameters['maxGap'])} then 1 else 0 end)
      over (partition by series, year_no order by number rows between unbounded preceding and current row) as block
    from steps s
  ),
  dense as (
    select series, year_no, block, count(*) as numbers, max(number) - min(number) + 1 as span,
      count(case when step > 1 and step <= ${integer(context.parameters['maxGap'])} then 1 end) as gaps
    from blocks group by series, year_no, block
  ),
  meaningful as (
    select d.*, ${integerDivision('numbers * 1000', 'span')} as fill_permille from dense d
    where numbers >= ${integer(context.parameters['minNumbers'])}
      and numbers * 1000 >= span * ${integer(context.parameters['minFillPermille'])}
  )`;
}

function gateSql(context: RuleContext): string {
  return `${numbers(context)}
  select cast((select count(*) from slots) as bigint) as numbers, cast(coalesce(sum(numbers), 0) as bigint) as dense_numbers,
    (select ${integerDivision('coalesce(sum(numbers), 0) * 1000', 'coalesce(sum(span), 1)')} from dense) as fill_permille,
    cast(${integer(context.parameters['minFillPermille'])} as bigint) as least_fill_permille
  from meaningful`;
}

/** A published extract holds every fourth number: its gaps say nothing. */
function decide(row: Readonly<Record<string, FactValue>>): NotApplicable | null {
  if (Number(row['dense_numbers']) > 0) return null;
  const facts = {
    numbers: Number(row['numbers']),
    fill_permille: Number(row['fill_permille']),
    least_fill_permille: Number(row['least_fill_permille']),
  };
  return { code: 'series-not-dense', facts };
}

function sql(context: RuleContext): string {
  const day = column(context, 'payment_date');
  const payee = present(context, PAYEE_COLUMNS).length > 0 ? payeeKey(context) : `''`;
  return `${numbers(context)},
  gaps as (
    select b.*, m.fill_permille, m.numbers as series_numbers
    from blocks b join meaningful m on m.series = b.series and m.year_no = b.year_no and m.block = b.block
    where b.step > 1 and b.step <= ${integer(context.parameters['maxGap'])}
  ),
  used_again as (
    select trim(payment_id) as written, row_no, ${day} as day, coalesce(cast(extract(year from ${day}) as bigint), 0) as year_no, ${payee} as payee
    from payments where amount_cents > 0 and trim(payment_id) in (select written from slots where uses > 1)
  ),
  several_uses as (
    select s.series, s.year_no, s.number, s.written, count(*) as uses, min(n.day) as first_day, max(n.day) as last_day
    from slots s join used_again n on n.written = s.written and (s.year_no = 0 or s.year_no = n.year_no)
    where s.uses > 1
    group by s.series, s.year_no, s.number, s.written having min(n.payee) <> max(n.payee) or min(n.day) <> max(n.day)
  ),
  reused as (
    select u.*, m.fill_permille, m.numbers as series_numbers
    from several_uses u join blocks b on b.series = u.series and b.year_no = u.year_no and b.number = u.number
      join meaningful m on m.series = b.series and m.year_no = b.year_no and m.block = b.block
  ),
  hits as (
    select 'gap' as kind, series, year_no, before_written as from_number, written as to_number, step - 1 as numbers,
      fill_permille, series_numbers, before_day as before_date, day as after_date, before_row as row_no from gaps
    union all
    select 'gap', series, year_no, before_written, written, step - 1, fill_permille, series_numbers, before_day, day, row_no from gaps
    union all
    select 'reused', u.series, u.year_no, u.written, u.written, u.uses, u.fill_permille, u.series_numbers, u.first_day, u.last_day, n.row_no
    from reused u join used_again n on n.written = u.written and (u.year_no = 0 or u.year_no = n.year_no)
  )
  select kind || '|' || series || '|' || cast(year_no as text) || '|' || from_number || '|' || to_number as hit_key, row_no,
    cast(0 as bigint) as amount_at_risk_cents, kind, series, case when year_no = 0 then null else cast(year_no as text) end as year,
    from_number, to_number, cast(numbers as bigint) as numbers, fill_permille, cast(series_numbers as bigint) as series_numbers,
    before_date, after_date
  from hits`;
}
