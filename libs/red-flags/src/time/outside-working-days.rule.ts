import { nonWorkingDays } from '#pruefwerk/calendar';
import type { PaymentColumn } from '#pruefwerk/population';
import type { Rule, RuleContext } from '../rule.ts';
import { present } from '../sql/column.ts';
import { employeeKey } from '../sql/employee-key.ts';
import { date, integer, text } from '../sql/literal.ts';

const ACTS = [
  { id: 'capture', at: 'captured_at', by: 'captured_by' },
  { id: 'determine', at: 'determined_at', by: 'determined_by' },
  { id: 'order', at: 'ordered_at', by: 'ordered_by' },
  { id: 'release1', at: 'released_at_1', by: 'released_by_1' },
  { id: 'release2', at: 'released_at_2', by: 'released_by_2' },
] as const satisfies readonly { id: string; at: PaymentColumn; by: PaymentColumn }[];

/** Entry, order or release by a person on a weekend, a holiday of the Land, or at night. One hit per employee and day. */
export const outsideWorkingDaysRule: Rule = {
  id: 'outside-working-days',
  version: 1,
  family: 'time',
  aboutPersons: true,
  requires: ['amount', { anyOf: ACTS.map((act) => act.at) }],
  uses: [...ACTS.flatMap((act) => [act.at, act.by]), 'run_type'],
  parameters: {
    nightFrom: {
      kind: 'count',
      default: 20,
      min: 0,
      max: 24,
      explanation: {
        de: 'Stunde, ab der es Nacht ist (24: nie).',
        en: 'Hour at which night begins (24: never).',
      },
    },
    nightUntil: {
      kind: 'count',
      default: 6,
      min: 0,
      max: 12,
      explanation: {
        de: 'Stunde, bis zu der es Nacht ist (0: nie).',
        en: 'Hour at which night ends (0: never).',
      },
    },
    quasiHolidays: {
      kind: 'flag',
      default: false,
      explanation: {
        de: '24. und 31. Dezember zählen als dienstfrei.',
        en: '24 and 31 December count as days off.',
      },
    },
    minActs: {
      kind: 'count',
      default: 1,
      min: 1,
      max: 10_000,
      explanation: {
        de: 'So viele Vorgänge eines Tages muss ein Treffer mindestens umfassen.',
        en: 'A hit covers at least this many acts of a day.',
      },
    },
  },
  facts: [
    { name: 'employee', kind: 'employee' },
    { name: 'day', kind: 'date' },
    { name: 'reason', kind: 'text' },
    { name: 'acts', kind: 'count' },
    { name: 'functions', kind: 'text' },
    { name: 'total_cents', kind: 'cents' },
  ],
  sql,
};

function sql(context: RuleContext): string {
  const { nightFrom, nightUntil, minActs } = context.parameters;
  return `with holidays as (${holidays(context)}),
  acts as (
    ${acts(context)}
  ),
  dated as (
    select a.*, case when extract(isodow from day) >= 6 then 'weekend' when h.holiday is not null then 'holiday'
        when has_time and (hour_no >= ${integer(nightFrom)} or hour_no < ${integer(nightUntil)}) then 'night' end as reason
    from acts a left join holidays h on h.holiday = a.day
  ),
  found as (
    select employee, day, reason, min(shown) as shown, count(*) as acts, string_agg(distinct function_id, '+' order by function_id) as functions
    from dated where reason is not null group by employee, day, reason having count(*) >= ${integer(minActs)}
  ),
  subjects as (
    select distinct d.employee, d.day, d.reason, d.row_no, d.amount_cents
    from dated d join found f on f.employee = d.employee and f.day = d.day and f.reason = d.reason
  ),
  totals as (
    select employee, day, reason, sum(amount_cents) as total_cents from subjects group by employee, day, reason
  )
  select s.employee || '|' || cast(s.day as text) || '|' || s.reason as hit_key, s.row_no, cast(0 as bigint) as amount_at_risk_cents,
    case when f.employee <> '' then f.shown end as employee, f.day, f.reason, cast(f.acts as bigint) as acts, f.functions,
    cast(t.total_cents as bigint) as total_cents
  from subjects s join found f on f.employee = s.employee and f.day = s.day and f.reason = s.reason
    join totals t on t.employee = s.employee and t.day = s.day and t.reason = s.reason`;
}

function holidays(context: RuleContext): string {
  const days = nonWorkingDays(context.dateRange.from, context.dateRange.to, context.land, {
    quasiHolidays: context.parameters['quasiHolidays'] === true,
  });
  if (days.length === 0) return `select date '0001-01-01' as holiday where false`;
  return `select holiday from (values ${days.map((day) => `(${date(day)})`).join(', ')}) as list(holiday)`;
}

/** Acts of persons: batch runs write timestamps at night by themselves. A midnight stamp has no time of day. */
function acts(context: RuleContext): string {
  const people = context.columns.has('run_type')
    ? ` and coalesce(lower(trim(run_type)), '') not in ('batch', 'sammelanordnung', 'zahllauf')`
    : '';
  return present(
    context,
    ACTS.map((act) => act.at),
  )
    .map((at) => {
      const act = ACTS.find((one) => one.at === at);
      const by = act && context.columns.has(act.by) ? act.by : null;
      const employee = by ? `coalesce(${employeeKey(by)}, '')` : `''`;
      const shown = by ? `trim(${by}) collate "C"` : 'cast(null as text)';
      return `select row_no, amount_cents, ${employee} as employee, ${shown} as shown, cast(${at} as date) as day, extract(hour from ${at}) as hour_no,
        ${at} <> cast(cast(${at} as date) as timestamp) as has_time, ${text(act?.id ?? '')} as function_id
      from payments where ${at} is not null${people}`;
    })
    .join('\n    union all ');
}
