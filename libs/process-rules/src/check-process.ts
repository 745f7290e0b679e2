import type { ProcessModel } from '#pruefwerk/bpmn';
import { PROCESS_RULES, type RegisteredRule } from './registry.ts';
import type { RuleHit, RuleSeverity } from './rule.ts';
import { ProcessView } from './view/process-view.ts';

export interface CheckOptions {
  /** Plain date that ages are counted to; without it, ages are not looked at. */
  readonly asOf?: string;
  /** Weights that differ from the usual ones, by rule; `off` leaves a rule out. */
  readonly severities?: Readonly<Record<string, RuleSeverity | 'off'>>;
}

/** Every hit of the rules on a model, in the order of the registry and along the flow. */
export function checkProcess(model: ProcessModel, options: CheckOptions = {}): RuleHit[] {
  const view = new ProcessView(model, options.asOf ?? null);
  const weight = ({ rule, severity }: RegisteredRule): RuleSeverity | 'off' =>
    options.severities?.[rule.id] ?? severity;
  return PROCESS_RULES.flatMap((one) => {
    const severity = weight(one);
    if (severity === 'off') return [];
    return one.rule.check(view).map((report) => ({
      ...{ ruleId: one.rule.id, severity },
      elementIds: report.elementIds,
      facts: report.facts ?? {},
      path: report.path ?? null,
    }));
  });
}
