import { accountNames, nameOf } from '#pruefwerk/access';
import { Control } from '#pruefwerk/controls';
import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { allowedDeviations, boundFor } from './allowed-deviations.ts';
import type { ControlTest } from './control-test.entity.ts';
import { evaluation, isDeviation, type TestEvaluation } from './evaluation.ts';
import { loadTest, type LoadedTest } from './loaded-test.ts';
import { type SignOffState, signOffState } from './sign-off-state.ts';
import { missingForSubmission, type SubmissionNeed } from './submission-needs.ts';
import type { DeficiencyLevel, Verdict } from './test-kinds.ts';
import { TestPerson } from './test-person.entity.ts';
import { TestStep } from './test-step.entity.ts';
import { suggestedDeficiency } from './verdict.ts';
import { verdictWithoutSample } from './verdict-without-sample.ts';

export interface NamedStep extends TestStep {
  readonly doneByName: string | null;
}

/** Who has had a hand in the test. */
export interface NamedPerson {
  readonly accountId: string;
  readonly name: string | null;
  readonly part: TestPerson['part'];
}

/** A test with all that a person needs to work on it or to sign it off. */
export interface TestFile extends LoadedTest {
  readonly control: Control;
  /** Oldest first. */
  readonly steps: NamedStep[];
  readonly persons: NamedPerson[];
  readonly signOff: SignOffState;
  readonly missing: SubmissionNeed[];
  readonly allowedDeviations: number | null;
  readonly cleanBound: number | null;
  readonly evaluation: TestEvaluation | null;
  readonly suggestedVerdict: Verdict | null;
  readonly suggestedDeficiency: DeficiencyLevel | null;
  /** Whether the person asking has not worked on it. */
  readonly mayReview: boolean;
}

export async function testFile(
  manager: EntityManager,
  actor: Actor,
  test: ControlTest,
): Promise<TestFile> {
  const { engagementId, id: testId, controlId } = test;
  const loaded = await loadTest(manager, test);
  const control = await manager.findOneByOrFail(Control, { engagementId, id: controlId });
  const steps = await manager.find(TestStep, {
    where: { engagementId, testId },
    order: { doneAt: 'ASC', revision: 'ASC' },
  });
  const persons = await manager.findBy(TestPerson, { engagementId, testId });
  const names = await accountNames(manager, [
    ...steps.map(({ doneBy }) => doneBy),
    ...persons.map(({ accountId }) => accountId),
  ]);
  return {
    ...loaded,
    control,
    steps: steps.map((step) => ({ ...step, doneByName: nameOf(names, step.doneBy) })),
    persons: persons
      .map(({ accountId, part }) => ({ accountId, part, name: nameOf(names, accountId) }))
      .sort((a, b) => (a.accountId < b.accountId ? -1 : 1)),
    signOff: signOffState(test, steps, loaded.digest),
    missing: missingForSubmission(loaded.content),
    mayReview: !persons.some((one) => one.part === 'worker' && one.accountId === actor.accountId),
    ...judgement(loaded, control),
  };
}

function judgement({ test, content }: LoadedTest, { isKey }: Control) {
  const plan = { ...test, population: test.populationRows };
  const allowed = allowedDeviations(plan);
  // Chosen items stand for themselves: a bound for all payments would claim more than they can prove.
  const found = test.kind === 'effectiveness' ? evaluation(content, allowed) : null;
  const verdict = found ? found.verdict : verdictWithoutSample(content);
  const deviations = new Set(content.results.filter(isDeviation).map(({ position }) => position));
  return {
    allowedDeviations: allowed,
    cleanBound: boundFor(plan, 0),
    evaluation: found,
    suggestedVerdict: verdict,
    suggestedDeficiency:
      verdict && suggestedDeficiency(verdict, { deviations: deviations.size, isKey }),
  };
}
