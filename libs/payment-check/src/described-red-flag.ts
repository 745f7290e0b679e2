import { type FactValue, type RuleHit, explain, ruleById } from '#pruefwerk/red-flags';
import type { Language } from '#pruefwerk/problems';
import type { PaymentRecord } from './payment-record.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** A hit in words: what a person reads, with the first payments as its face. */
export interface DescribedRedFlag {
  readonly hit: RuleHit;
  readonly title: string;
  readonly sentence: string;
  readonly harmless: readonly string[];
  readonly requests: readonly string[];
  /** The hit's facts with employees and persons as pseudonyms. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly caseNumber: string | null;
  readonly vouchers: string | null;
  readonly paymentDate: string | null;
  readonly method: string | null;
  readonly captured: string | null;
  readonly released: string | null;
}

/** Facts of a hit in which employees and persons are replaced by pseudonyms. */
export function pseudonymousFacts(hit: RuleHit, pseudonyms: Pseudonyms): Record<string, FactValue> {
  const kinds = new Map(ruleById(hit.ruleId).facts.map((fact) => [fact.name, fact.kind]));
  const replaced = Object.entries(hit.facts).map(([name, value]): [string, FactValue] => {
    if (typeof value !== 'string') return [name, value];
    if (kinds.get(name) === 'employee') return [name, pseudonyms.employee(value)];
    if (kinds.get(name) === 'personal') return [name, pseudonyms.person(value)];
    return [name, value];
  });
  return Object.fromEntries(replaced);
}

const VOUCHERS_SHOWN = 5;

function same<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function voucherList(payments: readonly PaymentRecord[], all: number): string | null {
  const numbers = [...new Set(payments.flatMap(({ voucherNumber }) => voucherNumber ?? []))];
  if (numbers.length === 0) return null;
  const shown = numbers.slice(0, VOUCHERS_SHOWN).join(', ');
  return numbers.length > VOUCHERS_SHOWN || all > payments.length ? `${shown}, …` : shown;
}

/**
 * Puts a hit into words.
 * @param payments the hit's first payments in the order of the population; a column is shown only where they agree
 */
export function describeRedFlag(
  hit: RuleHit,
  payments: readonly PaymentRecord[],
  pseudonyms: Pseudonyms,
  language: Language,
): DescribedRedFlag {
  const facts = pseudonymousFacts(hit, pseudonyms);
  const { title, sentence, harmless, requests } = explain({ ...hit, facts }, language);
  return {
    hit,
    title,
    sentence,
    harmless,
    requests,
    facts,
    caseNumber: same(payments.map((payment) => payment.caseNumber)),
    vouchers: voucherList(payments, hit.rows.length),
    paymentDate: payments[0]?.paymentDate ?? null,
    method: same(payments.map((payment) => payment.method)),
    captured: same(payments.map((payment) => payment.captured)),
    released: same(payments.map((payment) => payment.released)),
  };
}
