import { formatDate } from '#pruefwerk/calendar';
import { formatCents, formatCount } from '#pruefwerk/money';
import type { Language } from '#pruefwerk/problems';
import { ruleById } from './registry.ts';
import type { FactKind, FactValue, RuleHit } from './rule.ts';
import type { SentenceFacts } from './wording.ts';
import { wordingOf } from './wordings.ts';

export interface Explanation {
  readonly title: string;
  readonly sentence: string;
  readonly harmless: readonly string[];
  readonly requests: readonly string[];
}

/** Shown name of an employee or person, for example the pseudonym `SB-07`. Default: the value itself. */
export type Naming = (kind: 'employee' | 'personal', value: string) => string;

const asItIs: Naming = (_kind, value) => value;

/** Title, sentence from the facts, harmless explanations and requests. @throws RangeError for an unknown rule. */
export function explain(
  hit: Pick<RuleHit, 'ruleId' | 'facts'>,
  language: Language,
  naming: Naming = asItIs,
): Explanation {
  const wording = wordingOf(hit.ruleId, language);
  const kinds = new Map(ruleById(hit.ruleId).facts.map((fact) => [fact.name, fact.kind]));
  const facts: SentenceFacts = {
    raw: (name) => hit.facts[name] ?? null,
    text: (name) =>
      formatFact(kinds.get(name) ?? 'text', hit.facts[name] ?? null, language, naming),
  };
  const { name: title, harmless, requests } = wording;
  return { title, sentence: wording.sentence(facts), harmless, requests };
}

/** A fact for people: `1.397,00 €`, `31.12.2025`, `14 Tage`, `12,5 %`; `–` for null. */
export function formatFact(
  kind: FactKind,
  value: FactValue,
  language: Language,
  naming: Naming = asItIs,
): string {
  if (value === null) return '–';
  switch (kind) {
    case 'cents':
      return formatCents(Number(value), language);
    case 'count':
      return formatCount(Number(value), language);
    case 'date':
      return formatDate(String(value), language);
    case 'days':
      return formatDays(Number(value), language);
    case 'permille':
      return formatTenths(Number(value), 1, language);
    case 'ppm':
      return formatTenths(Number(value), 4, language);
    case 'employee':
    case 'personal':
      return naming(kind, String(value));
    case 'text':
      return String(value);
  }
}

function formatDays(days: number, language: Language): string {
  if (language === 'de') return `${formatCount(days, 'de')} ${days === 1 ? 'Tag' : 'Tage'}`;
  return `${formatCount(days, 'en')} ${days === 1 ? 'day' : 'days'}`;
}

/** Per cent from an integer with the given number of decimals below one per cent. */
function formatTenths(value: number, decimals: number, language: Language): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals);
  const sign = value < 0 ? '-' : '';
  return `${sign}${whole}${language === 'de' ? ',' : '.'}${digits.slice(-decimals)} %`;
}
