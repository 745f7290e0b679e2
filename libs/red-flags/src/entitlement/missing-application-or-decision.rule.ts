import type { Rule, RuleContext } from '../rule.ts';
import { firstText } from '../sql/column.ts';
import { integer, oneOf } from '../sql/literal.ts';
import { ONE_TIME_COLUMNS, oneTime } from '../sql/one-time.ts';
import { payeeKey } from '../sql/payee-key.ts';
import { beneficiaryKey, PURPOSE_COLUMNS, purposeKey } from '../sql/purpose-key.ts';
import { REVERSAL_COLUMNS, stands, takenOut } from '../sql/reversals.ts';
import { tieBreaker } from '../sql/tie-breaker.ts';

/** One-time payment without application, without decision, or decided only after it was paid. One hit per payment. */
export const missingApplicationOrDecisionRule: Rule = {
  id: 'missing-application-or-decision',
  version: 1,
  family: 'entitlement',
  aboutPersons: false,
  requires: [
    'amount',
    'payment_date',
    { anyOf: ONE_TIME_COLUMNS },
    { anyOf: ['application_no', 'decision_no', 'decision_date'] },
  ],
  uses: [
    'application_no',
    'decision_no',
    'decision_date',
    'captured_by',
    ...PURPOSE_COLUMNS,
    ...REVERSAL_COLUMNS,
  ],
  parameters: {
    graceDays: {
      kind: 'days',
      default: 14,
      min: 0,
      max: 366,
      explanation: {
        de: 'Ein Bescheid bis so viele Tage nach der Zahlung gilt als Eilfall und ist kein Treffer.',
        en: 'A decision up to this many days after the payment counts as an urgent case and is no hit.',
      },
    },
    minAmount: {
      kind: 'cents',
      default: 1,
      min: 1,
      max: 100_000_000,
      explanation: {
        de: 'Kleinere Zahlungen werden nicht betrachtet.',
        en: 'Smaller payments are not looked at.',
      },
    },
    withoutApplication: {
      kind: 'list',
      default: [],
      explanation: {
        de: 'Leistungsarten, die ohne Antrag von Amts wegen gezahlt werden.',
        en: 'Benefits that are paid without an application.',
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
    { name: 'missing', kind: 'text' },
    { name: 'benefit_code', kind: 'text' },
    { name: 'employee', kind: 'employee' },
    { name: 'payment_date', kind: 'date' },
    { name: 'decision_date', kind: 'date' },
    { name: 'days_late', kind: 'days' },
    { name: 'amount_cents', kind: 'cents' },
  ],
  gate: {
    sql: (context) => `with kept as (${kept(context)})
      select cast(payments as bigint) as payments, cast(no_application as bigint) as no_application, cast(no_decision as bigint) as no_decision,
        ${signsOf(context)
          .map((sign) => `keeps_${sign}`)
          .join(' or ')} as keeps_any from kept`,
    decide: (row) => {
      if (row['keeps_any'] === true) return null;
      const missing = Math.max(Number(row['no_application']), Number(row['no_decision']));
      return { code: 'records-not-kept', facts: { payments: Number(row['payments']), missing } };
    },
  },
  sql,
};

function sql(context: RuleContext): string {
  const { graceDays, minAmount, reversalDays } = context.parameters;
  const decisionDate = context.columns.has('decision_date')
    ? 'decision_date'
    : 'cast(null as date)';
  return `with ${takenOut(context, reversalDays)},
  kept as (${kept(context)}),
  checked as (
    select row_no, payment_date, amount_cents, ${purposeKey(context)} as benefit_code, ${firstText(context, ['captured_by'])} as employee,
      ${decisionDate} as decision_date, ${beneficiaryKey(context)} as person, coalesce(${payeeKey(context)}, '') as payee,
      keeps_application and ${noApplication(context)} as no_application, ${tieBreaker(context)} as tie,
      keeps_decision and ${noDecision(context)} as no_decision
    from payments cross join kept
    where amount_cents >= ${integer(minAmount)} and payment_date is not null and ${oneTime(context)} and ${stands(context)}
  ),
  found as (
    select c.*, case when no_application and no_decision then 'application+decision' when no_application then 'application'
        when no_decision then 'decision' when decision_date - payment_date > ${integer(graceDays)} then 'decision-late' end as missing
    from checked c
    where not exists (select 1 from taken_out t where t.row_no = c.row_no)
  ),
  numbered as (
    select f.*, row_number() over (partition by person, payee, benefit_code, payment_date, amount_cents, missing order by tie, row_no) as nth
    from found f where missing is not null
  )
  select person || '|' || payee || '|' || benefit_code || '|' || cast(payment_date as text) || '|' || cast(amount_cents as text)
      || '|' || missing || '|' || cast(nth as text) as hit_key,
    row_no, cast(amount_cents as bigint) as amount_at_risk_cents, missing, benefit_code, employee, payment_date, decision_date,
    case when decision_date > payment_date then decision_date - payment_date end as days_late, amount_cents
  from numbered`;
}

/** What the population records: application, decision or both. */
function signsOf(context: RuleContext): ('application' | 'decision')[] {
  const decision = context.columns.has('decision_no') || context.columns.has('decision_date');
  return [
    ...(context.columns.has('application_no') ? (['application'] as const) : []),
    ...(decision ? (['decision'] as const) : []),
  ];
}

/** A record that most rows leave empty is not kept at all; fewer than a hundred rows prove nothing. */
function kept(context: RuleContext): string {
  const enough = (missing: string): string => `(payments < 100 or ${missing} * 2 <= payments)`;
  return `select payments, no_application, no_decision,
      ${enough('no_application')} as keeps_application, ${enough('no_decision')} as keeps_decision
    from (select count(*) as payments, count(case when ${noApplication(context)} then 1 end) as no_application,
        count(case when ${noDecision(context)} then 1 end) as no_decision
      from payments where amount_cents > 0 and ${oneTime(context)}) as counted`;
}

function noApplication(context: RuleContext): string {
  if (!context.columns.has('application_no')) return 'false';
  const exempt = context.parameters['withoutApplication'] as readonly string[];
  const missing = `nullif(trim(application_no), '') is null`;
  if (exempt.length === 0) return missing;
  return `(${missing} and not ${oneOf(purposeKey(context), exempt)})`;
}

/** Where the file has no decision numbers, the date of decision stands for the decision. */
function noDecision(context: RuleContext): string {
  if (context.columns.has('decision_no')) return `nullif(trim(decision_no), '') is null`;
  return context.columns.has('decision_date') ? 'decision_date is null' : 'false';
}
