import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementPermission } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { ControlTest } from './control-test.entity.ts';
import { SecondPersonNeeded, StepNeedMissing, TestStepUnknown } from './control-tests.problems.ts';
import { loadTest } from './loaded-test.ts';
import { missingForSubmission } from './submission-needs.ts';
import { TestPerson } from './test-person.entity.ts';
import { type TestState, transitionOf } from './test-state.ts';
import { TestStore, type TestTarget } from './test-store.ts';

interface Move {
  readonly to: TestState;
  readonly permission: EngagementPermission;
}

const SUBMITTING: Move = { to: 'in-review', permission: 'control-test:write' };
const APPROVING: Move = { to: 'approved', permission: 'control-test:approve' };
const RETURNING: Move = { to: 'rework', permission: 'control-test:approve' };
const REOPENING: Move = { to: 'rework', permission: 'control-test:write' };
const WITHDRAWING: Move = { to: 'withdrawn', permission: 'control-test:write' };

/** The way of a test to its sign-off by somebody who has not worked on it. */
@Injectable()
export class TestReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly tests: TestStore,
  ) {}

  /** @throws TestUnknown, ChangedMeanwhile, TestStepUnknown, StepNeedMissing, SecondPersonNeeded */
  submit(actor: Actor, target: TestTarget, remark: string): Promise<ControlTest> {
    return this.moving(actor, target, SUBMITTING, async (manager, test) => {
      if ((await this.tests.partOf(manager, actor, test)) === 'reviewer') {
        throw new SecondPersonNeeded();
      }
      const { content, digest } = await loadTest(manager, test);
      const [missing] = missingForSubmission(content);
      if (missing) throw new StepNeedMissing(missing);
      await this.tests.step(manager, actor, test, 'submitted', remark.trim());
      const change = { state: 'in-review', submittedDigest: digest } as const;
      return this.tests.update(manager, actor, 'control-test.submitted', test, change);
    });
  }

  /**
   * The sign-off, bound to the content that the person saw.
   * @param seenDigest of that content
   * @throws SecondPersonNeeded (whoever has worked on it), StepNeedMissing (content is another), TestStepUnknown,
   * ChangedMeanwhile, TestUnknown
   */
  approve(
    actor: Actor,
    target: TestTarget,
    seenDigest: string,
    remark: string,
  ): Promise<ControlTest> {
    return this.moving(actor, target, APPROVING, async (manager, test) => {
      const part = await this.tests.partOf(manager, actor, test);
      if (part === 'worker') throw new SecondPersonNeeded();
      const { digest } = await loadTest(manager, test);
      if (digest !== test.submittedDigest || digest !== seenDigest) {
        throw new StepNeedMissing('unchanged-content');
      }
      if (part === null) await noteReviewer(manager, actor, test);
      await this.tests.step(manager, actor, test, 'approved', remark.trim());
      const change = { state: 'approved' } as const;
      return this.tests.update(manager, actor, 'control-test.approved', test, change);
    });
  }

  /** Back to rework, with the next revision. @throws StepNeedMissing (no reason), TestStepUnknown, ChangedMeanwhile */
  sendBack(actor: Actor, target: TestTarget, reason: string): Promise<ControlTest> {
    return this.moving(actor, target, RETURNING, async (manager, test) => {
      if (test.state === 'approved') throw new TestStepUnknown(test.state, 'rework');
      await this.tests.step(manager, actor, test, 'returned', requiredReason(reason));
      const change = { state: 'rework', revision: test.revision + 1 } as const;
      return this.tests.update(manager, actor, 'control-test.returned', test, change);
    });
  }

  /** Takes an approved test up again. @throws StepNeedMissing (no reason), TestStepUnknown, SecondPersonNeeded */
  reopen(actor: Actor, target: TestTarget, reason: string): Promise<ControlTest> {
    return this.moving(actor, target, REOPENING, async (manager, test) => {
      if (test.state !== 'approved') throw new TestStepUnknown(test.state, 'rework');
      if ((await this.tests.partOf(manager, actor, test)) === 'reviewer') {
        throw new SecondPersonNeeded();
      }
      return this.tests.reopen(manager, actor, test, requiredReason(reason));
    });
  }

  /** For good; it stays readable with the reason. @throws StepNeedMissing (no reason), TestStepUnknown */
  withdraw(actor: Actor, target: TestTarget, reason: string): Promise<ControlTest> {
    return this.moving(actor, target, WITHDRAWING, async (manager, test) => {
      await this.tests.step(manager, actor, test, 'withdrawn', requiredReason(reason));
      const change = { state: 'withdrawn' } as const;
      return this.tests.update(manager, actor, 'control-test.withdrawn', test, change);
    });
  }

  private moving(
    actor: Actor,
    target: TestTarget,
    { to, permission }: Move,
    work: (manager: EntityManager, test: ControlTest) => Promise<ControlTest>,
  ): Promise<ControlTest> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId } = target;
      await this.authorisation.require(manager, actor, engagementId, permission);
      const test = await this.tests.locked(manager, target);
      if (transitionOf(test.state, to) === null) throw new TestStepUnknown(test.state, to);
      return work(manager, test);
    });
  }
}

/** @throws StepNeedMissing */
function requiredReason(reason: string): string {
  const said = reason.trim();
  if (said === '') throw new StepNeedMissing('reason');
  return said;
}

async function noteReviewer(
  manager: EntityManager,
  { accountId }: Actor,
  { id: testId, engagementId }: ControlTest,
): Promise<void> {
  await manager.insert(TestPerson, { testId, accountId, engagementId, part: 'reviewer' });
}
