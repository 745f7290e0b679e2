import type { Rule, RuleContext } from '../rule.ts';
import { firstText } from '../sql/column.ts';
import { integer, text } from '../sql/literal.ts';
import { wholeMonths } from '../sql/months.ts';
import { BENEFICIARY_COLUMNS, beneficiaryKey, purposeKey } from '../sql/purpose-key.ts';
import { REVERSAL_COLUMNS, stands, takenOut } from '../sql/reversals.ts';
import { tieBreaker } from '../sql/tie-breaker.ts';
import { BENEFIT_NAMES } from './benefit-names.ts';
import { ONE_TIME_BENEFITS } from './one-time-benefits.ts';

/** The same one-time benefit for the same person again before its usual interval has passed. */
export const repeatedOneTimeBenefitRule: Rule = {
  id: 'repeated-one-time-benefit',
  version: 1,
  family: 'entitlement',
  aboutPersons: false,
  requires: [
    'amount',
    'payment_date',
    { anyOf: ['benefit_code', 'benefit_text'] },
    { anyOf: BENEFICIARY_COLUMNS },
  ],
  uses: [
    ...BENEFICIARY_COLUMNS,
    'benefit_code',
    'benefit_text',
    'one_time',
    'decision_no',
    ...REVERSAL_COLUMNS,
  ],
  parameters: {
    intervals: {
      kind: 'list',
      default: ONE_TIME_BENEFITS.filter((benefit) => benefit.minIntervalMonths > 0).map(
        (benefit) => `${benefit.code}:${benefit.minIntervalMonths}`,
      ),
      explanation: {
        de: 'Üblicher Mindestabstand je Leistungsart in Monaten, als Schlüssel:Monate. Richtwerte; eine örtliche Richtlinie geht vor.',
        en: 'Usual least interval per benefit in months, as code:months. Guide values; a local guideline goes first.',
      },
    },
    instalmentDays: {
      kind: 'days',
      default: 31,
      min: 0,
      max: 731,
      explanation: {
        de: 'Zahlungen zu demselben Bescheid mit höchstens so vielen Tagen Abstand gelten als Raten einer Bewilligung.',
        en: 'Payments under the same decision at most this many days apart count as instalments of one grant.',
      },
    },
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
  },
  facts: [
    { name: 'person', kind: 'personal' },
    { name: 'benefit_code', kind: 'text' },
    { name: 'interval_months', kind: 'count' },
    { name: 'first_date', kind: 'date' },
    { name: 'second_date', kind: 'date' },
    { name: 'months', kind: 'count' },
    { name: 'first_cents', kind: 'cents' },
    { name: 'second_cents', kind: 'cents' },
  ],
  sql,
};

function sql(context: RuleContext): string {
  const { intervals, instalmentDays, reversalDays } = context.parameters;
  const group = 'person, benefit_code';
  return `with ${takenOut(context, reversalDays)},
  intervals as (${intervalTable(intervals as readonly string[])}),
  granted as (
    select p.*, i.months as interval_months
    from (select row_no, payment_date, amount_cents, ${purposeKey(context)} as benefit_code, ${catalogueCode(context)} as code, ${beneficiaryKey(context)} as person,
        ${firstText(context, ['decision_no'])} as decision, ${tieBreaker(context)} as tie
      from payments where amount_cents > 0 and payment_date is not null and ${stands(context)}) p
    join intervals i on i.code = p.code
    where p.person <> '' and not exists (select 1 from taken_out t where t.row_no = p.row_no)
  ),
  before as (
    select g.*, lag(row_no) over w as before_row, lag(payment_date) over w as before_date, lag(amount_cents) over w as before_cents,
      lag(decision) over w as before_decision
    from granted g window w as (partition by ${group} order by payment_date, -amount_cents, tie, row_no)
  ),
  found as (
    select b.*, ${wholeMonths('before_date', 'payment_date')} as months,
      row_number() over (partition by ${group}, before_date, payment_date order by tie, row_no) as nth
    from before b
    where before_row is not null and ${wholeMonths('before_date', 'payment_date')} < interval_months
      and not (decision is not null and before_decision is not null and decision = before_decision
        and payment_date - before_date <= ${integer(instalmentDays)})
  ),
  members as (select f.*, f.row_no as member from found f union all select f.*, f.before_row from found f)
  select person || '|' || benefit_code || '|' || cast(before_date as text) || '|' || cast(payment_date as text) || '|' || cast(nth as text) as hit_key,
    member as row_no, cast(amount_cents as bigint) as amount_at_risk_cents,
    person, benefit_code, interval_months, before_date as first_date, payment_date as second_date, months,
    before_cents as first_cents, amount_cents as second_cents
  from members`;
}

/** The code itself where an interval is set for it, else the catalogue's code for a benefit of that name. */
function catalogueCode(context: RuleContext): string {
  const code = firstText(context, ['benefit_code']);
  if (!context.columns.has('benefit_text')) return code;
  const byName = BENEFIT_NAMES.map(
    (name) => `when lower(benefit_text) like ${text(name.like)} then ${text(name.code)}`,
  ).join(' ');
  const running = context.columns.has('one_time') ? 'when not one_time then null ' : '';
  return `case when ${code} in (select code from intervals) then ${code} ${running}${byName} end`;
}

/** @throws RangeError for an entry that is not `code:months`. */
function intervalTable(entries: readonly string[]): string {
  const rows = entries.map((entry) => {
    const match = /^(.+):(\d{1,4})$/.exec(entry);
    if (!match) throw new RangeError('interval is not code:months');
    return `(${text(String(match[1]))}, cast(${integer(Number(match[2]))} as bigint))`;
  });
  if (rows.length === 0)
    return `select cast('' as text) as code, cast(0 as bigint) as months where false`;
  return `select code, max(months) as months from (values ${rows.join(', ')}) as entries(code, months) group by code`;
}
