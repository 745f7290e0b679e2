import type { TagTone } from '../../parts/tag.tsx';
import type { Outcome } from './sheet/waiting-cells.ts';

export const testStates = [
  ...(['draft', 'in-review', 'rework'] as const),
  ...(['approved', 'archived', 'withdrawn'] as const),
] as const;
export type TestState = (typeof testStates)[number];

export const verdicts = ['effective', 'partly', 'not-effective'] as const;
export type Verdict = (typeof verdicts)[number];

interface Look {
  readonly tone: TagTone;
  readonly sign: string;
}

/** Sign and tone; the word stands beside them. */
export const stateLooks: Readonly<Record<TestState, Look>> = {
  draft: { tone: 'neutral', sign: '○' },
  'in-review': { tone: 'info', sign: '↑' },
  rework: { tone: 'medium', sign: '↩' },
  approved: { tone: 'low', sign: '✓' },
  archived: { tone: 'neutral', sign: '✓' },
  withdrawn: { tone: 'dashed', sign: '×' },
};

export const verdictLooks: Readonly<Record<Verdict, Look>> = {
  effective: { tone: 'low', sign: '✓' },
  partly: { tone: 'medium', sign: '◆' },
  'not-effective': { tone: 'high', sign: '✕' },
};

export const outcomeSigns: Readonly<Record<Outcome, string>> = {
  pass: '✓',
  deviation: '✕',
  'not-applicable': '–',
};

/** States in which the sheet is worked on; a change of a signed-off test takes it back to rework. */
export const isOpen = (state: TestState): boolean => state === 'draft' || state === 'rework';
