import { openQuestions } from './design-checklist.ts';
import { judgedItems } from './judged-items.ts';
import type { TestContent } from './test-content.ts';
import type { StepNeed } from './test-state.ts';

export type SubmissionNeed = Extract<
  StepNeed,
  | 'sample-complete'
  | 'every-item-rated'
  | 'evidence-of-deviations'
  | 'checklist-complete'
  | 'verdict'
>;

/** What a test still lacks before it may be submitted, in the order in which it is worked on. */
export function missingForSubmission(content: TestContent): SubmissionNeed[] {
  const { sheet, sample, results, evidence } = content;
  const judged = judgedItems(sample, results, sheet.attributes.length);
  const proven = new Set(evidence.map(({ position }) => position));
  const checks: readonly (readonly [SubmissionNeed, boolean])[] = [
    ['sample-complete', isSampled(content)],
    ['every-item-rated', judged.every(({ rated }) => rated)],
    [
      'evidence-of-deviations',
      judged.every(({ deviates, item }) => !deviates || proven.has(item.position)),
    ],
    ['checklist-complete', sheet.kind !== 'design' || openQuestions(sheet.checklist).length === 0],
    ['verdict', sheet.verdict !== null && sheet.deficiency !== null],
  ];
  return checks.flatMap(([need, holds]) => (holds ? [] : [need]));
}

function isSampled({ sheet, sample }: TestContent): boolean {
  switch (sheet.kind) {
    case 'effectiveness':
      return sheet.seed !== null && sample.length > 0;
    case 'single':
      return sample.length > 0;
    case 'walkthrough':
    case 'design':
      return true;
  }
}
