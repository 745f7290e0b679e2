import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import type { RuleRow } from './run-rows.ts';
import { runTexts } from './run.texts.ts';
import type { ParameterValue, Rule } from './runs.queries.ts';
import { useMissingColumns } from './use-missing-columns.ts';
import { useShowParameter } from './use-show-parameter.ts';

/** So many parameters stand in one line; the others are counted. */
const SHOWN = 3;

/** Rules, parameters and reasons of a run in words of the person's language. */
export function useRuleWords(rules: readonly Rule[]) {
  const say = useTexts(runTexts);
  const inLanguage = useBilingual();
  const show = useShowParameter();
  const missing = useMissingColumns();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const parameterOf = (ruleId: string, name: string) =>
    byId.get(ruleId)?.parameters.find((one) => one.name === name);
  return {
    name: (ruleId: string) => {
      const rule = byId.get(ruleId);
      return rule ? inLanguage(rule.name) : ruleId;
    },
    parameters: ({ ruleId, parameters }: Pick<RuleRow, 'ruleId' | 'parameters'>) => {
      const known = (byId.get(ruleId)?.parameters ?? []).filter(({ name }) => name in parameters);
      if (known.length === 0) return say('noParameters');
      const shown = known
        .slice(0, SHOWN)
        .map((one) => `${inLanguage(one.label)} ${show(one, parameters[one.name] ?? one.default)}`);
      const rest = known.length - SHOWN;
      return [...shown, ...(rest > 0 ? [say('moreParameters', { count: rest })] : [])].join(', ');
    },
    parameterName: (ruleId: string, name: string) => {
      const parameter = parameterOf(ruleId, name);
      return parameter ? inLanguage(parameter.label) : name;
    },
    value: (ruleId: string, name: string, value: ParameterValue | null) => {
      const parameter = parameterOf(ruleId, name);
      return parameter && value !== null ? show(parameter, value) : '–';
    },
    /** Missing columns are known before the run tells; all else it tells itself. */
    reason: ({ ruleId, reason, state }: RuleRow): string | null => {
      if (state !== 'not-applicable' && state !== 'failed') return null;
      const rule = byId.get(ruleId);
      if (state === 'not-applicable' && rule && rule.missing.length > 0) return missing(rule);
      return reason ? inLanguage(reason.text) : null;
    },
    lacksColumns: (ruleId: string) => (byId.get(ruleId)?.missing.length ?? 0) > 0,
  };
}

export type RuleWords = ReturnType<typeof useRuleWords>;
