import type { Language } from '#pruefwerk/problems';
import {
  RULES,
  riskOf,
  showParameter,
  wordingOf,
  type ColumnNeed,
  type Rule,
} from '#pruefwerk/red-flags';

export interface RuleDescription {
  readonly id: string;
  readonly version: number;
  readonly family: string;
  readonly name: string;
  readonly risk: string;
  readonly aboutPersons: boolean;
  /** Columns without which the rule does not run; alternatives in one list. */
  readonly requires: readonly (readonly string[])[];
  readonly uses: readonly string[];
  /** `requires` as a sentence. */
  readonly needs: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly kind: string;
    readonly default: unknown;
    readonly value: string;
    readonly explanation: string;
  }[];
}

const alternatives = (need: ColumnNeed): readonly string[] =>
  typeof need === 'string' ? [need] : need.anyOf;

function describe(rule: Rule, language: Language): RuleDescription {
  const requires = rule.requires.map(alternatives);
  const or = language === 'de' ? ' oder ' : ' or ';
  const needs = requires.map((names) => names.join(or)).join(', ');
  return {
    id: rule.id,
    version: rule.version,
    family: rule.family,
    name: wordingOf(rule.id, language).name,
    risk: riskOf(rule.id),
    aboutPersons: rule.aboutPersons,
    requires,
    uses: rule.uses,
    needs: language === 'de' ? `braucht: ${needs}` : `needs: ${needs}`,
    parameters: Object.entries(rule.parameters).map(([name, definition]) => ({
      name,
      kind: definition.kind,
      default: definition.default,
      value: showParameter(rule, name, definition.default, language),
      explanation: definition.explanation[language],
    })),
  };
}

/** Every rule with what it needs and how it can be set, in the order of the registry. */
export function describeRules(language: Language): RuleDescription[] {
  return RULES.map((rule) => describe(rule, language));
}
