import type { Language } from '../../texts/define-texts.ts';
import { faultOf, sameValue, textOf, valueOf } from './parameter-text.ts';
import type { ParameterValue, Rule, RuleParameter } from './runs.queries.ts';

/** What the person has chosen so far; what is absent stands as proposed. */
export interface RunDraft {
  readonly datasetId?: string;
  readonly chosen?: Readonly<Record<string, boolean>>;
  /** What stands in the fields, by `rule.parameter`. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly workbook?: boolean;
}

export const fieldOf = (rule: Pick<Rule, 'id'>, { name }: Pick<RuleParameter, 'name'>): string =>
  `${rule.id}.${name}`;

/** What does not fit the payments cannot be chosen. */
export function isChosen({ chosen = {} }: RunDraft, rule: Rule): boolean {
  return rule.applicable !== false && (chosen[rule.id] ?? rule.recommended);
}

export function shownText(
  { texts = {} }: RunDraft,
  rule: Rule,
  parameter: RuleParameter,
  language: Language,
): string {
  return texts[fieldOf(rule, parameter)] ?? textOf(parameter, parameter.value, language);
}

/** Parameters of a rule that differ from what holds in the engagement; what is no value counts too. */
export function changedParameters(
  draft: RunDraft,
  rule: Rule,
  language: Language,
): readonly RuleParameter[] {
  return rule.parameters.filter((parameter) => {
    const value = valueOf(parameter, shownText(draft, rule, parameter, language), language);
    return value === null || !sameValue(value, parameter.value);
  });
}

/** Fields of chosen rules with a fault. */
export function faultyFields(
  draft: RunDraft,
  rules: readonly Rule[],
  language: Language,
): readonly string[] {
  return rules
    .filter((rule) => isChosen(draft, rule))
    .flatMap((rule) =>
      rule.parameters
        .filter((one) => faultOf(one, shownText(draft, rule, one, language), language) !== null)
        .map((one) => fieldOf(rule, one)),
    );
}

export interface RunRequest {
  readonly datasetId: string;
  readonly ruleIds: string[];
  readonly parameters: Record<string, string | number | boolean>;
  readonly followUp: 'none' | 'workbook';
}

/** Only what differs is sent: the rest holds in the engagement already. */
export function runRequest(
  draft: RunDraft,
  datasetId: string,
  rules: readonly Rule[],
  language: Language,
): RunRequest {
  const chosen = rules.filter((rule) => isChosen(draft, rule));
  const changes = chosen.flatMap((rule) =>
    changedParameters(draft, rule, language).map((parameter) => {
      const value = valueOf(parameter, shownText(draft, rule, parameter, language), language);
      return [fieldOf(rule, parameter), sent(value)] as const;
    }),
  );
  return {
    datasetId,
    ruleIds: chosen.map(({ id }) => id),
    parameters: Object.fromEntries(changes),
    followUp: draft.workbook ? 'workbook' : 'none',
  };
}

function sent(value: ParameterValue | null): string | number | boolean {
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}

/** A draft from the browser's store; what is none begins anew. */
export function readDraft(text: string): RunDraft {
  try {
    const value: unknown = JSON.parse(text || '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
