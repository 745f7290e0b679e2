import type { Rule, RuleContext } from '../rule.ts';
import { employeeKey } from '../sql/employee-key.ts';
import { integer, text } from '../sql/literal.ts';
import { INCOMPATIBLE_PAIRS, PAYMENT_FUNCTIONS } from './incompatible-pairs.ts';

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
  const functions = there(context);
  const found = [onlyPerson(context), ...pairs(context)].filter((one) => one !== null);
  const none = `select row_no, payment_date, amount_cents, '' as employee, '' as shown, '' as functions, 0 as pattern_severity from payments where false`;
  return `with suspects as (
    select * from (select row_no, payment_date, amount_cents, ${functions.map(keyAndWriting).join(', ')}
      from payments where amount_cents > 0 and payment_date is not null) as keyed
    where ${anyTwoEqual(functions)}
  ),
  alone as (
    ${found.map(patternRows).join('\n    union all ') || none}
  ),
  grouped as (
    select employee, functions, pattern_severity, cast(date_trunc('month', payment_date) as date) as month,
      min(shown) as shown, count(*) as payments, sum(amount_cents) as total_cents
    from alone group by 1, 2, 3, 4 having count(*) >= ${integer(context.parameters['minPayments'])}
  ),
  acted as (${acted(context)})
  select g.employee || '|' || g.functions || '|' || cast(g.month as text) as hit_key, a.row_no,
    cast(g.total_cents as bigint) as amount_at_risk_cents, g.shown as employee, g.functions,
    cast(g.pattern_severity as bigint) as pattern_severity, g.month, cast(g.payments as bigint) as payments,
    cast(t.all_payments as bigint) as all_payments, cast(g.total_cents as bigint) as total_cents
  from grouped g
    join alone a on a.employee = g.employee and a.functions = g.functions
      and cast(date_trunc('month', a.payment_date) as date) = g.month
    join acted t on t.employee = g.employee and t.month = g.month`;
}

interface Pattern {
  /** SQL of the employee's key and of the employee as written. */
  readonly employee: string;
  readonly shown: string;
  readonly functions: string;
  readonly severity: number;
  readonly condition: string;
}

type Recorded = (typeof PAYMENT_FUNCTIONS)[number];

function there(context: RuleContext): Recorded[] {
  return PAYMENT_FUNCTIONS.filter((one) => context.columns.has(one.column));
}

const keyOf = (id: string): string => `${id}_key`;

function keyAndWriting({ id, column }: Recorded): string {
  return `${employeeKey(column)} as ${keyOf(id)}, ${column} as ${id}_written`;
}

function anyTwoEqual(functions: readonly Recorded[]): string {
  const pairs = functions.flatMap((one, index) =>
    functions.slice(index + 1).map((other) => `${keyOf(one.id)} = ${keyOf(other.id)}`),
  );
  return pairs.length === 0 ? 'false' : pairs.join(' or ');
}

function patternRows({ employee, shown, functions, severity, condition }: Pattern): string {
  return `select row_no, payment_date, amount_cents, ${employee} as employee, trim(${shown}) collate "C" as shown,
      ${text(functions)} as functions, ${integer(severity)} as pattern_severity from suspects where ${condition}`;
}

/** Pairs of functions; a payment that one person handled alone is told once, by {@link onlyPerson}. */
function pairs(context: RuleContext): Pattern[] {
  const minSeverity = Number(context.parameters['minSeverity']);
  const known = new Set<string>(there(context).map((one) => one.id));
  const alone = onlyPerson(context)?.condition ?? 'false';
  return INCOMPATIBLE_PAIRS.filter(
    (pair) => pair.severity >= minSeverity && known.has(pair.a) && known.has(pair.b),
  ).map((pair) => ({
    employee: keyOf(pair.a),
    shown: `${pair.a}_written`,
    functions: `${pair.a}+${pair.b}`,
    severity: pair.severity,
    condition: `${keyOf(pair.a)} = ${keyOf(pair.b)} and not (${alone})`,
  }));
}

/**
 * At least two functions are filled and all that are filled name one person. Null where only two functions are
 * recorded that are incompatible anyway: then the pair itself says it.
 */
function onlyPerson(context: RuleContext): Pattern | null {
  const ids = there(context).map((one) => one.id);
  const isPair = INCOMPATIBLE_PAIRS.some((pair) => ids.includes(pair.a) && ids.includes(pair.b));
  if (ids.length < 2 || (ids.length === 2 && isPair)) return null;
  const keys = ids.map(keyOf);
  const someone = `coalesce(${keys.join(', ')})`;
  const same = keys.map((key) => `coalesce(${key}, ${someone}) = ${someone}`).join(' and ');
  const filled = keys.map((key) => `case when ${key} is null then 0 else 1 end`).join(' + ');
  return {
    employee: someone,
    shown: `coalesce(${ids.map((id) => `case when ${keyOf(id)} is not null then ${id}_written end`).join(', ')})`,
    functions: 'all',
    severity: 5,
    condition: `${same} and ${filled} >= 2`,
  };
}

/** Payments per month in which the employee acted at all: the measure for the share. */
function acted(context: RuleContext): string {
  const keys = there(context).map((one) => employeeKey(one.column));
  const each = keys.map((key, index) => {
    const earlier = keys.slice(0, index).map((other) => ` and ${key} is distinct from ${other}`);
    return `select ${key} as employee, cast(date_trunc('month', payment_date) as date) as month, count(*) as acts from payments
      where amount_cents > 0 and ${key} is not null${earlier.join('')} group by 1, 2`;
  });
  return `select employee, month, sum(acts) as all_payments from (${each.join(' union all ')}) as acts group by employee, month`;
}
