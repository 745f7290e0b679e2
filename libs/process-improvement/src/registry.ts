import { approvalsInSeriesRule } from './rules/approvals-in-series.rule.ts';
import { approvalsInSeriesWording } from './rules/approvals-in-series.wording.ts';
import { automationRule } from './rules/automation.rule.ts';
import { automationWording } from './rules/automation.wording.ts';
import { batchRule } from './rules/batch.rule.ts';
import { batchWording } from './rules/batch.wording.ts';
import { bottleneckRule } from './rules/bottleneck.rule.ts';
import { bottleneckWording } from './rules/bottleneck.wording.ts';
import { contactsRule } from './rules/contacts.rule.ts';
import { contactsWording } from './rules/contacts.wording.ts';
import { controlBySampleRule } from './rules/control-by-sample.rule.ts';
import { controlBySampleWording } from './rules/control-by-sample.wording.ts';
import { deadlineRiskRule } from './rules/deadline-risk.rule.ts';
import { deadlineRiskWording } from './rules/deadline-risk.wording.ts';
import { doubleEntryRule } from './rules/double-entry.rule.ts';
import { doubleEntryWording } from './rules/double-entry.wording.ts';
import { eliminationRule } from './rules/elimination.rule.ts';
import { eliminationWording } from './rules/elimination.wording.ts';
import { exceptionRule } from './rules/exception.rule.ts';
import { exceptionWording } from './rules/exception.wording.ts';
import { handOversRule } from './rules/hand-overs.rule.ts';
import { handOversWording } from './rules/hand-overs.wording.ts';
import { knockOutRule } from './rules/knock-out.rule.ts';
import { knockOutWording } from './rules/knock-out.wording.ts';
import { loopCompletenessRule } from './rules/loop-completeness.rule.ts';
import { loopCompletenessWording } from './rules/loop-completeness.wording.ts';
import { mediaBreakRule } from './rules/media-break.rule.ts';
import { mediaBreakWording } from './rules/media-break.wording.ts';
import { overqualificationRule } from './rules/overqualification.rule.ts';
import { overqualificationWording } from './rules/overqualification.wording.ts';
import { parallelRule } from './rules/parallel.rule.ts';
import { parallelWording } from './rules/parallel.wording.ts';
import { poolingRule } from './rules/pooling.rule.ts';
import { poolingWording } from './rules/pooling.wording.ts';
import { queriesRule } from './rules/queries.rule.ts';
import { queriesWording } from './rules/queries.wording.ts';
import { resequencingRule } from './rules/resequencing.rule.ts';
import { resequencingWording } from './rules/resequencing.wording.ts';
import { taskCompositionRule } from './rules/task-composition.rule.ts';
import { taskCompositionWording } from './rules/task-composition.wording.ts';
import { triageRule } from './rules/triage.rule.ts';
import { triageWording } from './rules/triage.wording.ts';
import type { ImprovementRule, ImprovementWording } from './rule.ts';

/** Rule and its words. */
export interface RegisteredImprovement {
  readonly rule: ImprovementRule;
  readonly wording: ImprovementWording;
}

/** Every rule: in the order of the documentation. */
export const IMPROVEMENT_RULES: readonly RegisteredImprovement[] = [
  { rule: eliminationRule, wording: eliminationWording },
  { rule: loopCompletenessRule, wording: loopCompletenessWording },
  { rule: knockOutRule, wording: knockOutWording },
  { rule: parallelRule, wording: parallelWording },
  { rule: resequencingRule, wording: resequencingWording },
  { rule: triageRule, wording: triageWording },
  { rule: taskCompositionRule, wording: taskCompositionWording },
  { rule: handOversRule, wording: handOversWording },
  { rule: mediaBreakRule, wording: mediaBreakWording },
  { rule: doubleEntryRule, wording: doubleEntryWording },
  { rule: automationRule, wording: automationWording },
  { rule: batchRule, wording: batchWording },
  { rule: approvalsInSeriesRule, wording: approvalsInSeriesWording },
  { rule: controlBySampleRule, wording: controlBySampleWording },
  { rule: bottleneckRule, wording: bottleneckWording },
  { rule: overqualificationRule, wording: overqualificationWording },
  { rule: contactsRule, wording: contactsWording },
  { rule: queriesRule, wording: queriesWording },
  { rule: exceptionRule, wording: exceptionWording },
  { rule: poolingRule, wording: poolingWording },
  { rule: deadlineRiskRule, wording: deadlineRiskWording },
];

/** @throws RangeError for an id that no rule has */
export function registeredImprovement(ruleId: string): RegisteredImprovement {
  const found = IMPROVEMENT_RULES.find(({ rule }) => rule.id === ruleId);
  if (!found) throw new RangeError(`no such rule: ${ruleId}`);
  return found;
}
