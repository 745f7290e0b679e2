import { problemText, type Language, type ProblemTexts } from '#pruefwerk/problems';
import { formatFact } from './explain.ts';
import type { FactKind, NotApplicable } from './rule.ts';

const REASONS: ProblemTexts = {
  'few-payments-below-limit': {
    de: 'Nicht anwendbar: Von {payments} Zahlungen liegen nur {below_limit} unter der höchsten Freigabegrenze von {limit_cents}; die kleinste beträgt {smallest_cents}. Bitte die gültigen Grenzen am Prüfungsauftrag hinterlegen.',
    en: 'Not applicable: of {payments} payments only {below_limit} are below the highest signing limit of {limit_cents}; the smallest is {smallest_cents}. Please record the valid limits in the engagement.',
  },
  'too-few-payments': {
    de: 'Nicht anwendbar: Der Test braucht mehr als die {payments} geeigneten Zahlungen dieses Bestands; {left_out_permille} sind als feste Sätze nicht mitgezählt.',
    en: 'Not applicable: the test needs more than the {payments} suitable payments of this population; {left_out_permille} are left out as tariffs.',
  },
  'amounts-span-too-little': {
    de: 'Nicht anwendbar: 98 % der Beträge liegen zwischen {low_cents} und {high_cents}, weniger als zwei Größenordnungen; {left_out_permille} der Zahlungen sind als feste Sätze nicht mitgezählt.',
    en: 'Not applicable: 98 % of the amounts are between {low_cents} and {high_cents}, less than two orders of magnitude; {left_out_permille} of the payments are left out as tariffs.',
  },
  'series-not-dense': {
    de: 'Nicht anwendbar: Die {numbers} Nummern bilden keine dichte Folge (belegt {fill_permille}, nötig {least_fill_permille}); Lücken sagen hier nichts aus.',
    en: 'Not applicable: the {numbers} numbers form no dense series (filled {fill_permille}, needed {least_fill_permille}); gaps mean nothing here.',
  },
  'records-not-kept': {
    de: 'Nicht anwendbar: Bei {missing} von {payments} einmaligen Zahlungen fehlt die Angabe; die Spalte wird offenbar nicht gepflegt.',
    en: 'Not applicable: {missing} of {payments} one-time payments lack the entry; the column is evidently not kept.',
  },
  'rule-failed': {
    de: 'Die Regel ist abgebrochen ({error}). Die übrigen Regeln sind davon nicht betroffen.',
    en: 'The rule failed ({error}). The other rules are not affected.',
  },
  'rule-contract': {
    de: 'Die Regel hat ein ungültiges Ergebnis geliefert ({violation}). Bitte den Fehler melden.',
    en: 'The rule gave an invalid result ({violation}). Please report the error.',
  },
};

/** Kind of a gate's figure by the end of its name. */
function kindOf(name: string): FactKind {
  if (name.endsWith('_cents')) return 'cents';
  if (name.endsWith('_permille')) return 'permille';
  return 'count';
}

/** Why a rule did not run, with its figures. An unknown code is shown as it is, so that nothing is hidden. */
export function reasonText(_ruleId: string, reason: NotApplicable, language: Language): string {
  const shown = Object.entries(reason.facts).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatFact(kindOf(name), value, language) : String(value ?? '–'),
  ]);
  return problemText(
    REASONS,
    reason.code,
    Object.fromEntries(shown) as Record<string, string>,
    language,
  );
}
