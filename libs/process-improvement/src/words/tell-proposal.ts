import type { ProcessModel } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import { elementNames } from '#pruefwerk/process-rules';
import { registeredImprovement } from '../registry.ts';
import type { Facts, FactValue, SentenceFacts } from '../rule.ts';

/** A proposal as people read it. */
export interface ToldProposal {
  readonly name: string;
  readonly finding: string;
  readonly change: string;
  readonly checkFirst: string;
}

interface Told {
  readonly ruleId: string;
  readonly elementIds: readonly string[];
  readonly facts: Facts;
}

/** @throws RangeError for a rule that does not exist */
export function tellProposal(one: Told, model: ProcessModel, language: Language): ToldProposal {
  const { name, finding, change, checkFirst } = registeredImprovement(one.ruleId).wording[language];
  const facts = factsOf(one, elementNames(model), language);
  return { name, finding: finding(facts), change: change(facts), checkFirst: checkFirst(facts) };
}

function factsOf(
  { elementIds, facts }: Told,
  names: ReadonlyMap<string, string>,
  language: Language,
): SentenceFacts {
  const quoted = (id: string): string => {
    const name = names.get(id) ?? id;
    return language === 'de' ? `„${name}“` : `“${name}”`;
  };
  const raw = (name: string): FactValue => facts[name] ?? null;
  const number = (value: FactValue, digits: number): string =>
    typeof value === 'number' ? format(value, language, digits) : '–';
  const share = (value: FactValue): FactValue => (typeof value === 'number' ? value * 100 : null);
  return {
    raw,
    text: (name) => list(raw(name)).join(', ') || '–',
    element: (name) => list(raw(name)).map(quoted).join(', ') || '–',
    number: (name) => number(raw(name), 2),
    percent: (name) => `${number(share(raw(name)), 1)} %`,
    here: quoted(elementIds[0] ?? ''),
  };
}

function list(value: FactValue): readonly string[] {
  if (value === null) return [];
  return typeof value === 'object' ? value : [String(value)];
}

const format = (value: number, language: Language, maximumFractionDigits: number): string =>
  new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits }).format(
    value,
  );
