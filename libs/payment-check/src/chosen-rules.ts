import { RULES, resolveParameters, type ParameterValues, type Rule } from '#pruefwerk/red-flags';
import { SettingsProblem } from './payment-check.problems.ts';

export interface ChosenRule {
  readonly rule: Rule;
  readonly parameters: ParameterValues;
}

function known(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const ids = RULES.map((candidate) => candidate.id).join(', ');
  throw new SettingsProblem('check.unknown-rule', { rule: id, known: ids });
}

/** Splits `rule.parameter` -> value by rule. */
function settingsByRule(
  settings: ReadonlyMap<string, string>,
): Map<string, Record<string, string>> {
  const byRule = new Map<string, Record<string, string>>();
  for (const [name, value] of settings) {
    const [ruleId = '', parameter = ''] = name.split('.', 2);
    byRule.set(known(ruleId).id, { ...byRule.get(ruleId), [parameter]: value });
  }
  return byRule;
}

/**
 * The rules of a run with their parameters, in the order of the registry.
 * @throws SettingsProblem for an unknown rule, Problem of the red flags for an unknown or unusable parameter
 */
export function chooseRules(
  ids: readonly string[] | undefined,
  settings: ReadonlyMap<string, string>,
): ChosenRule[] {
  const wanted = new Set((ids ?? RULES.map((rule) => rule.id)).map((id) => known(id).id));
  const overrides = settingsByRule(settings);
  return RULES.filter((rule) => wanted.has(rule.id)).map((rule) => ({
    rule,
    parameters: resolveParameters(rule, overrides.get(rule.id) ?? {}),
  }));
}
