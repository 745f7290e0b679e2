import type { RuleContext } from '../rule.ts';
import { column, present } from './column.ts';
import { oneOf } from './literal.ts';

/** Master records under which many one-off payees are booked: they say nothing about who was paid. */
export const COLLECTIVE_PAYEES = ['ONETIME', 'ONE TIME', 'CPD', 'DIVERSE', 'SAMMELKONTO'] as const;

const LOWER = 'abcdefghijklmnopqrstuvwxyzäöüàáâçèéêíñóôúş';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÀÁÂÇÈÉÊÍÑÓÔÚŞ';

/**
 * Name in capitals without blanks and punctuation; by translate(), as upper() of an umlaut depends on the server's
 * locale. Slow, so only names are treated like this; accounts are plain ASCII.
 */
export function normalisedName(expression: string): string {
  return `translate(${expression}, '${LOWER} .,;:-_/&()''"', '${UPPER}')`;
}

const NOT_PAYEE_IDS = [...COLLECTIVE_PAYEES, 'REDACTED', 'REDACTED PERSONAL DATA'];

/** As written, in plain capitals: the costly normal form is made only of the names that are compared by it. */
const NO_NAMES = [
  ...['', '-', '--', '.', 'N/A', 'N.N.', 'REDACTED', 'REDACTED PERSONAL DATA'],
  ...['ANONYM', 'ANONYMISIERT', 'GESCHWÄRZT', 'GESCHWäRZT'],
] as const;

/**
 * Each expression computes its costly part once: what stands twice in a query DuckDB computes beforehand for every row,
 * also behind a coalesce or case.
 */
const KEYS = {
  iban: () => `'A:' || nullif(upper(replace(iban, ' ', '')), '')`,
  payee_id: () =>
    `case when not ${oneOf('upper(trim(payee_id))', NOT_PAYEE_IDS)} then 'K:' || nullif(trim(payee_id), '') end`,
  person_id: () => `'P:' || nullif(trim(person_id), '')`,
  payee_name: () =>
    `case when not ${oneOf('upper(trim(payee_name))', NO_NAMES)} then 'N:' || ${normalisedName('payee_name')} end`,
} as const;

/**
 * Who was paid: the account, else the payee's master record (not a collective one), else the person, else the
 * normalised name: the first of them that the population has and the row fills. Null when the row names nobody.
 */
export function payeeKey(context: Pick<RuleContext, 'columns'>): string {
  const parts = present(context, ['iban', 'payee_id', 'person_id', 'payee_name']).map((name) =>
    KEYS[name as keyof typeof KEYS](),
  );
  return parts.length === 0 ? 'cast(null as text)' : `coalesce(${parts.join(', ')})`;
}

/** What a rule needs to know the payee. */
export const PAYEE_COLUMNS = ['iban', 'payee_id', 'person_id', 'payee_name'] as const;

/** Name to show beside the hit: never null. */
export function payeeShown(context: Pick<RuleContext, 'columns'>): string {
  return `coalesce(${column(context, 'payee_name')}, ${column(context, 'payee_id')}, ${column(context, 'person_id')}, ${column(context, 'iban')}, '')`;
}
