export const testStates = [
  'draft',
  'in-review',
  'rework',
  'approved',
  'archived',
  'withdrawn',
] as const;
export type TestState = (typeof testStates)[number];

/** Who may take the step: whoever works on the test, whoever has not, or the program itself. */
type By = 'tester' | 'reviewer' | 'program';

/** What must hold before a step. */
export type StepNeed =
  | 'sample-complete'
  | 'every-item-rated'
  | 'evidence-of-deviations'
  | 'checklist-complete'
  | 'verdict'
  | 'second-person'
  | 'unchanged-content'
  | 'reason';

export interface TestTransition {
  readonly from: TestState;
  readonly to: TestState;
  readonly by: By;
  readonly needs: readonly StepNeed[];
}

const submission: readonly StepNeed[] = [
  'sample-complete',
  'every-item-rated',
  'evidence-of-deviations',
  'checklist-complete',
  'verdict',
];

/**
 * The whole way of a test. Whoever changes an approved test takes it back to `rework`, with the next revision; the old
 * sign-off stays and is shown as outdated. Nothing is deleted: a test is withdrawn with a reason.
 */
export const testTransitions: readonly TestTransition[] = [
  { from: 'draft', to: 'in-review', by: 'tester', needs: submission },
  { from: 'rework', to: 'in-review', by: 'tester', needs: submission },
  {
    from: 'in-review',
    to: 'approved',
    by: 'reviewer',
    needs: ['second-person', 'unchanged-content'],
  },
  { from: 'in-review', to: 'rework', by: 'reviewer', needs: ['reason'] },
  { from: 'approved', to: 'rework', by: 'tester', needs: ['reason'] },
  { from: 'approved', to: 'archived', by: 'program', needs: [] },
  { from: 'draft', to: 'withdrawn', by: 'tester', needs: ['reason'] },
  { from: 'rework', to: 'withdrawn', by: 'tester', needs: ['reason'] },
  { from: 'in-review', to: 'withdrawn', by: 'tester', needs: ['reason'] },
  { from: 'approved', to: 'withdrawn', by: 'tester', needs: ['reason'] },
];

/** Null when there is no such step. */
export function transitionOf(from: TestState, to: TestState): TestTransition | null {
  return testTransitions.find((one) => one.from === from && one.to === to) ?? null;
}

/** States in which the content may be worked on. */
export const isOpen = (state: TestState): boolean => state === 'draft' || state === 'rework';
