import type { Rule, RuleContext } from '../rule.ts';
import { integer, text } from '../sql/literal.ts';
import {
  columnOf,
  INCOMPATIBLE_PAIRS,
  type IncompatiblePair,
  PAYMENT_FUNCTIONS,
} from './incompatible-pairs.ts';

/**
 * One person in two incompatible functions, or in all recorded functions, at one payment. One hit per employee,
 * pattern and month: an auditor follows a person's habit, not five thousand single lines.
 */
export const missingSecondPersonRule: Rule = {
  id: 'missing-second-person',
  version: 1,
  family: 'segregation-of-duties',
  aboutPersons: true,
  requires: [
    'amount',
    'payment_date',
    { anyOf: ['captured_by', 'determined_by', 'ordered_by'] },
    { anyOf: ['ordered_by', 'released_by_1', 'released_by_2'] },
  ],
  uses: PAYMENT_FUNCTIONS.map((one) => one.column),
  parameters: {
    minSeverity: {
      kind: 'count',
      default: 3,
      min: 2,
      max: 5,
      explanation: {
        de: 'Ab dieser Stufe der Unvereinbarkeit wird gemeldet: 5 nie zulässig, 4 nur als dokumentierte Ausnahme, 3 braucht eine ausgleichende Kontrolle, 2 üblich, aber zu beobachten.',
        en: 'Reported from this level of incompatibility: 5 never, 4 documented exception only, 3 needs a compensating control, 2 usual but to be watched.',
      },
    },
    minPayments: {
      kind: 'count',
      default: 1,
      min: 1,
      max: 100_000,
      explanation: {
        de: 'So viele Zahlungen eines Monats muss ein Treffer mindestens umfassen.',
        en: 'A hit covers at least this many payments of a month.',
      },
    },
  },
  facts: [
    { name: 'employee', kind: 'employee' },
    { name: 'functions', kind: 'text' },
    { name: 'pattern_severity', kind: 'count' },
    { name: 'month', kind: 'date' },
    { name: 'payments', kind: 'count' },
    { name: 'all_payments', kind: 'count' },
    { name: 'total_cents', kind: 'cents' },
  ],
  sql,
};

function sql(context: RuleContext): string {
  const patterns = [onlyPerson(context), ...pairs(context)].filter((one) => one !== null);
  const empty = `select row_no, payment_date, amount_cents, '' as employee, '' as functions, 0 as pattern_severity from payments where false`;
  const single = patterns.length === 0 ? empty : patterns.join('\n    union all ');
  return `with alone as (
    ${single}
  ),
  grouped as (
    select employee, functions, pattern_severity, cast(date_trunc('month', payment_date) as date) as month,
      count(*) as payments, sum(amount_cents) as total_cents
    from alone group by 1, 2, 3, 4 having count(*) >= ${integer(context.parameters['minPayments'])}
  ),
  acted as (${acted(context)})
  select g.employee || '|' || g.functions || '|' || cast(g.month as text) as hit_key, a.row_no,
    cast(g.total_cents as bigint) as amount_at_risk_cents, g.employee, g.functions,
    cast(g.pattern_severity as bigint) as pattern_severity, g.month, cast(g.payments as bigint) as payments,
    cast(t.all_payments as bigint) as all_payments, cast(g.total_cents as bigint) as total_cents
  from grouped g
    join alone a on a.employee = g.employee and a.functions = g.functions
      and cast(date_trunc('month', a.payment_date) as date) = g.month
    join acted t on t.employee = g.employee and t.month = g.month`;
}

function there(context: RuleContext): (typeof PAYMENT_FUNCTIONS)[number][] {
  return PAYMENT_FUNCTIONS.filter((one) => context.columns.has(one.column));
}

function pattern(employee: string, functions: string, severity: number, condition: string): string {
  return `select row_no, payment_date, amount_cents, trim(${employee}) as employee, ${text(functions)} as functions,
      ${integer(severity)} as pattern_severity
    from payments where amount_cents > 0 and payment_date is not null and nullif(trim(${employee}), '') is not null and ${condition}`;
}

/** Pairs of functions; a payment that one person handled alone is told once, by {@link onlyPerson}. */
function pairs(context: RuleContext): string[] {
  const minSeverity = Number(context.parameters['minSeverity']);
  const known = new Set(there(context).map((one) => one.id));
  return INCOMPATIBLE_PAIRS.filter(
    (pair) => pair.severity >= minSeverity && known.has(pair.a) && known.has(pair.b),
  ).map((pair) => pairPattern(context, pair));
}

function pairPattern(context: RuleContext, pair: IncompatiblePair): string {
  const [a, b] = [columnOf(pair.a), columnOf(pair.b)];
  const others = there(context).length > 2 ? ` and not (${allEqual(context)})` : ' and not (false)';
  return pattern(a, `${pair.a}+${pair.b}`, pair.severity, `trim(${a}) = trim(${b})${others}`);
}

/** Null when fewer than three functions are recorded: then the pair itself says it. */
function onlyPerson(context: RuleContext): string | null {
  const functions = there(context);
  const [first] = functions;
  if (!first || functions.length < 3) return null;
  return pattern(
    `coalesce(${functions.map((one) => one.column).join(', ')})`,
    'all',
    5,
    `(${allEqual(context)})`,
  );
}

/** At least two functions are filled and all that are filled name one person. */
function allEqual(context: RuleContext): string {
  const columns = there(context).map((one) => one.column);
  const first = `trim(coalesce(${columns.join(', ')}))`;
  const same = columns
    .map((column) => `coalesce(trim(${column}), ${first}) = ${first}`)
    .join(' and ');
  const filled = columns
    .map((column) => `case when ${column} is null then 0 else 1 end`)
    .join(' + ');
  return `${same} and ${filled} >= 3`;
}

/** Payments per month in which the employee acted at all: the measure for the share. */
function acted(context: RuleContext): string {
  const columns = there(context).map((one) => one.column);
  const each = columns.map((column, index) => {
    const earlier = columns
      .slice(0, index)
      .map((other) => ` and trim(${column}) is distinct from trim(${other})`);
    return `select trim(${column}) as employee, cast(date_trunc('month', payment_date) as date) as month from payments
      where amount_cents > 0 and trim(${column}) in (select employee from grouped)${earlier.join('')}`;
  });
  return `select employee, month, count(*) as all_payments from (${each.join(' union all ')}) as acts group by employee, month`;
}
