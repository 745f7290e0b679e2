import type { FactValue, NotApplicable, Rule, RuleContext } from '../rule.ts';
import { bitCount } from '../sql/bit-count.ts';
import { column, present } from '../sql/column.ts';
import { integerDivision } from '../sql/integer-division.ts';
import { integer } from '../sql/literal.ts';
import { PAYEE_COLUMNS, payeeKey } from '../sql/payee-key.ts';
import { numberGapsParameters } from './number-gaps.parameters.ts';

/** Numbers per bigint of bits. */
const CHUNK = 60;

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

/** Every number of payments: the text before the digits it ends in, by rtrim() as the dialects share no patterns. */
function numbered(context: RuleContext): string {
  return `select row_no, day, written, series, coalesce(cast(extract(year from day) as bigint), 0) as year_no,
      cast(substr(written, length(series) + 1) as bigint) as number
    from (select row_no, day, written, rtrim(written, '0123456789') as series
      from (select row_no, ${column(context, 'payment_date')} as day, trim(payment_id) as written from payments where payment_id is not null) as trimmed) as parsed
    where length(written) - length(series) between 1 and 15`;
}

/**
 * Bits of the numbers by chunks of 60, so that the work is one aggregation and what follows looks at a sixtieth of the
 * rows: filled places (`numbers`), first and last number, and uses per chunk; blocks of chunks that follow each other
 * by less than `maxGap`, and their density. A series restarts every year when more than a twentieth of its numbers
 * come again in another year.
 */
function chunks(context: RuleContext): string {
  const maxGap = integer(context.parameters['maxGap']);
  return `by_year as (
    select series, year_no, chunk, bit_or(cast(1 as bigint) << cast(number - chunk * ${CHUNK} as integer)) as mask, count(*) as uses,
      min(number) as low, max(number) as high
    from (select series, year_no, number, ${integerDivision('number', String(CHUNK))} as chunk from (${numbered(context)}) as n) as placed
    group by series, year_no, chunk
  ),
  together as (select series, chunk, bit_or(mask) as mask from by_year group by series, chunk),
  restarts as (
    select y.series, case when (y.slots - t.slots) * 20 > y.slots then 1 else 0 end as yearly
    from (select series, sum(${bitCount('mask')}) as slots from by_year group by series) y
    join (select series, sum(${bitCount('mask')}) as slots from together group by series) t on t.series = y.series
  ),
  merged as (
    select b.series, case when r.yearly = 1 then b.year_no else 0 end as year_no, b.chunk, bit_or(b.mask) as mask, sum(b.uses) as uses,
      min(b.low) as low, max(b.high) as high
    from by_year b join restarts r on r.series = b.series group by 1, 2, 3
  ),
  counted as (
    select m.*, ${bitCount('mask')} as numbers from merged m
  ),
  steps as (
    select c.*, lag(high) over w as before_high, low - lag(high) over w as step, lead(low) over w - high as next_step
    from counted c window w as (partition by series, year_no order by chunk)
  ),
  blocks as (
    select s.*, sum(case when step is null or step > ${maxGap} then 1 else 0 end)
      over (partition by series, year_no order by chunk rows between unbounded preceding and current row) as block
    from steps s
  ),
  dense as (
    select series, year_no, block, sum(numbers) as numbers, max(high) - min(low) + 1 as span
    from blocks group by series, year_no, block
  ),
  meaningful as (
    select series, year_no, block, cast(numbers as bigint) as series_numbers, ${integerDivision('cast(numbers as bigint) * 1000', 'span')} as fill_permille
    from dense
    where numbers >= ${integer(context.parameters['minNumbers'])}
      and numbers * 1000 >= span * ${integer(context.parameters['minFillPermille'])}
  )`;
}

function gateSql(context: RuleContext): string {
  return `with ${chunks(context)}
  select (select cast(coalesce(sum(numbers), 0) as bigint) from dense) as numbers, cast(coalesce(sum(series_numbers), 0) as bigint) as dense_numbers,
    (select ${integerDivision('cast(coalesce(sum(numbers), 0) as bigint) * 1000', 'cast(coalesce(sum(span), 1) as bigint)')} from dense) as fill_permille,
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
  const payee = present(context, PAYEE_COLUMNS).length > 0 ? payeeKey(context) : `''`;
  const maxGap = integer(context.parameters['maxGap']);
  return `with ${chunks(context)},
  open_chunks as (
    select b.*, m.fill_permille, m.series_numbers from blocks b
    join meaningful m on m.series = b.series and m.year_no = b.year_no and m.block = b.block
    where b.numbers < b.high - b.low + 1 or b.uses > b.numbers
      or b.step between 2 and ${maxGap} or b.next_step between 2 and ${maxGap}
  ),
  rows_there as (
    select n.row_no, n.day, n.written, n.number, o.series, o.year_no, o.chunk, o.before_high, o.fill_permille, o.series_numbers
    from (${numbered(context)}) n
    join open_chunks o on o.series = n.series and (o.year_no = 0 or o.year_no = n.year_no)
      and n.number between o.low and o.high
  ),
  slots as (
    select series, year_no, number, min(row_no) as row_no, min(written collate "C") as written, min(day) as day, count(*) as uses,
      min(before_high) as before_high, min(fill_permille) as fill_permille, min(series_numbers) as series_numbers, min(chunk) as chunk
    from rows_there group by series, year_no, number
  ),
  preceded as (
    select s.*, coalesce(lag(number) over (partition by series, year_no, chunk order by number), before_high) as before from slots s
  ),
  gaps as (
    select p.*, b.row_no as before_row, b.written as before_written, b.day as before_day
    from preceded p join slots b on b.series = p.series and b.year_no = p.year_no and b.number = p.before
    where p.number - p.before between 2 and ${maxGap}
  ),
  used_again as (
    select r.series, r.year_no, r.number, r.row_no, r.written, r.day, r.fill_permille, r.series_numbers, p.payee
    from rows_there r
    join slots s on s.series = r.series and s.year_no = r.year_no and s.number = r.number and s.uses > 1
    join (select row_no, ${payee} as payee from payments where amount_cents > 0 and row_no in (select row_no from rows_there)) p on p.row_no = r.row_no
  ),
  reused as (
    select series, year_no, number, count(*) as uses, min(day) as first_day, max(day) as last_day, min(written collate "C") as written
    from used_again group by series, year_no, number having min(payee) <> max(payee) or min(day) <> max(day)
  ),
  hits as (
    select 'gap' as kind, series, year_no, before_written as from_number, written as to_number, number - before - 1 as numbers,
      fill_permille, series_numbers, before_day as before_date, day as after_date, before_row as row_no from gaps
    union all
    select 'gap', series, year_no, before_written, written, number - before - 1, fill_permille, series_numbers, before_day, day, row_no from gaps
    union all
    select 'reused', u.series, u.year_no, u.written, u.written, u.uses, n.fill_permille, n.series_numbers, u.first_day, u.last_day, n.row_no
    from reused u join used_again n on n.series = u.series and n.year_no = u.year_no and n.number = u.number
  )
  select kind || '|' || series || '|' || cast(year_no as text) || '|' || from_number || '|' || to_number as hit_key, row_no,
    cast(0 as bigint) as amount_at_risk_cents, kind, series, case when year_no = 0 then null else cast(year_no as text) end as year,
    from_number, to_number, cast(numbers as bigint) as numbers, fill_permille, series_numbers, before_date, after_date
  from hits`;
}
