import { auditTerms } from './audit.terms.ts';
import { controlTerms } from './controls.terms.ts';
import { paymentTerms } from './payments.terms.ts';
import { processTerms } from './processes.terms.ts';
import type { Term } from './term.ts';

/**
 * The words of the application, one per concept. Names: the project's glossary (drafted from the field, to be checked
 * with practitioners); explanations: own words.
 */
const all = [...auditTerms, ...controlTerms, ...paymentTerms, ...processTerms] as const;

/** So that a page cannot ask for a term that does not exist. */
export type TermKey = (typeof all)[number]['key'];

export const terms: readonly Term[] = all;

const byKey = new Map<string, Term>(terms.map((term) => [term.key, term]));

/** Terms by their keys, in the order asked for; unknown keys are left out. */
export function termsOf(keys: readonly string[]): Term[] {
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
