import type { RuleSeverity } from '../rule.ts';

/**
 * The rules of bpmnlint that say something about a recorded process, in three stages. An error makes the ways of a
 * case undecidable, so that no rule of control and no figure can be trusted; a warning makes readers read different
 * things; a note is a matter of style. Which rules are left out, and why: docs/STRUCTURE-RULES.md.
 */
export const STRUCTURE_RULES = {
  'no-disconnected': 'error',
  'no-duplicate-sequence-flows': 'error',
  'no-complex-gateway': 'error',
  'event-based-gateway': 'error',
  'link-event': 'error',
  'sub-process-blank-start-event': 'error',
  'event-sub-process-typed-start-event': 'error',
  'ad-hoc-sub-process': 'error',
  'start-event-required': 'warning',
  'end-event-required': 'warning',
  'no-implicit-start': 'warning',
  'no-implicit-end': 'warning',
  'no-implicit-split': 'warning',
  'no-gateway-join-fork': 'warning',
  'no-inclusive-gateway': 'warning',
  'single-blank-start-event': 'warning',
  'single-event-definition': 'warning',
  'conditional-flows': 'warning',
  'no-bpmndi': 'warning',
  'no-overlapping-elements': 'warning',
  'fake-join': 'info',
  'label-required': 'info',
  'superfluous-gateway': 'info',
  'superfluous-termination': 'info',
} as const satisfies Readonly<Record<string, RuleSeverity>>;

export type StructureRuleId = keyof typeof STRUCTURE_RULES;

export const structureRuleIds = Object.keys(STRUCTURE_RULES) as readonly StructureRuleId[];
