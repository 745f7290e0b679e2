import type { EngagementPermission } from '#pruefwerk/access';
import type { WorkState } from './work-state.ts';

export const nextStepKinds = [
  'import-payments',
  'map-columns',
  'look-at-failed-import',
  'reconcile-totals',
  'run-analysis',
  'run-analysis-again',
  'judge-red-flags-about-persons',
  'judge-high-red-flags',
  'judge-red-flags',
  'answer-queries',
  'add-measures',
  'chase-overdue-measures',
  'issue-workbook',
] as const;
/** Stable key; the screen has the words. */
export type NextStepKind = (typeof nextStepKinds)[number];

export interface NextStep {
  readonly kind: NextStepKind;
  /** How many of what the kind names; null where there is nothing to count. */
  readonly count: number | null;
  /** Whether the person's role may do it. */
  readonly allowed: boolean;
}

interface StepRule {
  readonly kind: NextStepKind;
  readonly permission: EngagementPermission;
  /** Zero or false: not due. */
  readonly due: (state: WorkState) => number | boolean;
}

/** In the order in which they are shown: what blocks the others first. */
const RULES: readonly StepRule[] = [
  { kind: 'import-payments', permission: 'import:write', due: (s) => s.imports === 0 },
  { kind: 'map-columns', permission: 'import:write', due: (s) => s.importsAwaitingMapping },
  { kind: 'look-at-failed-import', permission: 'import:write', due: (s) => s.importsFailed },
  { kind: 'reconcile-totals', permission: 'import:write', due: (s) => s.unreconciled },
  {
    kind: 'run-analysis',
    permission: 'analysis:run',
    due: (s) => s.datasets > 0 && s.runsDone === 0 && !s.runAtWork,
  },
  {
    kind: 'run-analysis-again',
    permission: 'analysis:run',
    due: (s) => s.dataNewerThanLastRun && !s.runAtWork,
  },
  {
    kind: 'judge-red-flags-about-persons',
    permission: 'red-flag:read-persons',
    due: (s) => s.flagsPersonsOpen,
  },
  { kind: 'judge-high-red-flags', permission: 'red-flag:dispose', due: (s) => s.flagsHighOpen },
  {
    kind: 'judge-red-flags',
    permission: 'red-flag:dispose',
    due: (s) => (s.flagsHighOpen === 0 ? s.flagsOpen : 0),
  },
  { kind: 'answer-queries', permission: 'red-flag:dispose', due: (s) => s.flagsQueried },
  { kind: 'add-measures', permission: 'measure:write', due: (s) => s.findingsWithoutMeasure },
  {
    kind: 'chase-overdue-measures',
    permission: 'measure:write-own',
    due: (s) => s.measuresOverdue,
  },
  {
    kind: 'issue-workbook',
    permission: 'report:issue',
    due: (s) => s.runsDone > 0 && s.issueDue,
  },
];

/** What is due, in order. Somebody who may not do a step is shown who waits for it, not an empty list. */
export function nextSteps(
  state: WorkState,
  may: (permission: EngagementPermission) => boolean,
): NextStep[] {
  return RULES.flatMap(({ kind, permission, due }) => {
    const count = due(state);
    if (count === 0 || count === false) return [];
    const allowed = may(permission) || (permission === 'measure:write-own' && may('measure:write'));
    return [{ kind, count: count === true ? null : count, allowed }];
  });
}
