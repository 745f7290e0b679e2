import type { ControlTest } from './control-test.entity.ts';
import { AnswersUnsound, AttributesInUse, SamplingFixed } from './control-tests.problems.ts';
import { unsoundAnswers } from './design-checklist.ts';

/** What a person writes on a test. */
export type TestFacts = Pick<
  ControlTest,
  | 'controlId'
  | 'kind'
  | 'objective'
  | 'datasetId'
  | 'filters'
  | 'method'
  | 'confidence'
  | 'tolerable'
  | 'expected'
  | 'size'
  | 'attributes'
  | 'checklist'
  | 'conclusion'
  | 'verdict'
  | 'deficiency'
>;

/** Control and kind stay: another one is another test. */
export type TestChange = Partial<Omit<TestFacts, 'controlId' | 'kind'>>;

const SAMPLING = ['datasetId', 'filters', 'method', 'size'] as const;

/** @throws SamplingFixed (seed committed or rows copied), AttributesInUse, AnswersUnsound */
export function requireSoundChange(
  test: ControlTest,
  change: TestChange,
  work: { readonly items: number; readonly lastAttribute: number },
): void {
  const fixed = test.seedCommitment !== null || work.items > 0;
  const touched = SAMPLING.some(
    (field) =>
      change[field] !== undefined && JSON.stringify(change[field]) !== JSON.stringify(test[field]),
  );
  if (fixed && touched) throw new SamplingFixed();
  if (change.attributes && change.attributes.length <= work.lastAttribute) {
    throw new AttributesInUse();
  }
  requireSoundAnswers(change.checklist ?? []);
}

/** @throws AnswersUnsound */
export function requireSoundAnswers(checklist: ControlTest['checklist']): void {
  const unsound = unsoundAnswers(checklist);
  if (unsound.length > 0) throw new AnswersUnsound(unsound);
}
