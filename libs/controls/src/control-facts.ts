import { PeriodReversed } from '#pruefwerk/engagements';
import { RULES } from '#pruefwerk/red-flags';
import type { Control } from './control.entity.ts';
import { ControlRuleUnknown } from './controls.problems.ts';

/** What a person writes about a control; the assessment has a way of its own. */
export type ControlFacts = Pick<
  Control,
  | 'title'
  | 'objective'
  | 'description'
  | 'effect'
  | 'execution'
  | 'kind'
  | 'frequency'
  | 'performerRole'
  | 'evidence'
  | 'testStep'
  | 'isKey'
  | 'ruleId'
  | 'legalBasis'
  | 'validFrom'
  | 'validTo'
>;

/** A control with the risks that it works against. */
export interface ControlFile {
  readonly control: Control;
  readonly riskIds: string[];
}

/** @throws ControlRuleUnknown, PeriodReversed */
export function requireSoundFacts({ ruleId, validFrom, validTo }: ControlFacts): void {
  if (ruleId !== null && !RULES.some(({ id }) => id === ruleId)) {
    throw new ControlRuleUnknown(ruleId);
  }
  // Plain dates compare as text.
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    throw new PeriodReversed(validFrom, validTo);
  }
}
