import type { Language } from '../../../texts/define-texts.ts';
import { faultOf, sameValue, textOf, valueOf } from '../../runs/parameter-text.ts';
import type { Rule } from '../engagement-settings.queries.ts';

type Parameter = Rule['parameters'][number];
/** What stands in the fields, by `rule.parameter`. */
export type ParameterTexts = Readonly<Record<string, string>>;
type RuleOverrides = Record<string, Record<string, string | number | boolean>>;

export const fieldOf = (rule: Pick<Rule, 'id'>, { name }: Pick<Parameter, 'name'>): string =>
  `${rule.id}.${name}`;

/** What holds in the engagement, as it stands in the fields. */
export function savedTexts(rules: readonly Rule[], language: Language): ParameterTexts {
  return Object.fromEntries(
    rules.flatMap((rule) =>
      rule.parameters.map((one) => [fieldOf(rule, one), textOf(one, one.value, language)]),
    ),
  );
}

export function hasFaults(
  rules: readonly Rule[],
  texts: ParameterTexts,
  language: Language,
): boolean {
  return rules.some((rule) =>
    rule.parameters.some((one) => faultOf(one, texts[fieldOf(rule, one)] ?? '', language) !== null),
  );
}

/** Parameters of a rule that differ from the default. */
export function deviations(rule: Rule, texts: ParameterTexts, language: Language): Parameter[] {
  return rule.parameters.filter((one) => {
    const value = valueOf(one, texts[fieldOf(rule, one)] ?? '', language);
    return value === null || !sameValue(value, one.default);
  });
}

/** Only what differs from the default is kept, so that a better default reaches the engagement. */
export function ruleOverrides(
  rules: readonly Rule[],
  texts: ParameterTexts,
  language: Language,
): RuleOverrides {
  const overrides: RuleOverrides = {};
  for (const rule of rules) {
    for (const one of deviations(rule, texts, language)) {
      const value = valueOf(one, texts[fieldOf(rule, one)] ?? '', language);
      if (value !== null) (overrides[rule.id] ??= {})[one.name] = typed(one.kind, value);
    }
  }
  return overrides;
}

/** The server keeps what a person would type: amounts as text, lists with commas. */
function typed(kind: Parameter['kind'], value: Parameter['value']): string | number | boolean {
  if (Array.isArray(value)) return value.join(',');
  return kind === 'cents' ? (Number(value) / 100).toFixed(2).replace('.', ',') : value;
}
