import type { ProcessModel } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import { registeredRule } from '../registry.ts';
import type { FactValue, RuleHit, SentenceFacts } from '../rule.ts';

/** A hit as people read it. */
export interface ToldHit {
  readonly name: string;
  readonly sentence: string;
  readonly advice: string;
}

/** @throws RangeError for a hit of a rule that does not exist */
export function tellHit(hit: RuleHit, model: ProcessModel, language: Language): ToldHit {
  const { name, sentence, advice } = registeredRule(hit.ruleId).wording[language];
  const facts = factsOf(hit, elementNames(model), language);
  return { name, sentence: sentence(facts), advice: advice(facts) };
}

/** Names of everything that a hit can point at, by id; those without a name are left out. */
export function elementNames(model: ProcessModel): ReadonlyMap<string, string> {
  const named = [...model.processes, ...model.lanes, ...model.flows, ...model.steps];
  return new Map(named.filter(({ name }) => name !== '').map(({ id, name }) => [id, name]));
}

function factsOf(
  { elementIds, facts, path }: RuleHit,
  names: ReadonlyMap<string, string>,
  language: Language,
): SentenceFacts {
  const quoted = (id: string): string => {
    const name = names.get(id) ?? id;
    return language === 'de' ? `„${name}“` : `“${name}”`;
  };
  const raw = (name: string): FactValue => facts[name] ?? null;
  return {
    raw,
    text: (name) => list(raw(name)).join(', ') || '–',
    element: (name) => list(raw(name)).map(quoted).join(', ') || '–',
    number: (name) => (typeof raw(name) === 'number' ? format(Number(raw(name)), language) : '–'),
    here: quoted(elementIds[0] ?? ''),
    way: (path ?? []).map((id) => names.get(id) ?? id).join(' → '),
  };
}

function list(value: FactValue): readonly string[] {
  if (value === null) return [];
  return typeof value === 'object' ? value : [String(value)];
}

const format = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB').format(value);
