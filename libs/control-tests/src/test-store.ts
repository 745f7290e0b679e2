import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Clock } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { SecondPersonNeeded, TestClosed, TestUnknown } from './control-tests.problems.ts';
import { ControlTest } from './control-test.entity.ts';
import { loadTest } from './loaded-test.ts';
import { testCode } from './test-code.ts';
import { TestPerson } from './test-person.entity.ts';
import { isOpen } from './test-state.ts';
import { TestStep, type TestStepKind } from './test-step.entity.ts';

/** A test as a person saw it; without a version where single cells are written. */
export interface TestTarget {
  readonly engagementId: string;
  readonly id: string;
  readonly version?: number;
}

/** Rows of tests inside a transaction that has checked the permission; every write is in the audit trail. */
@Injectable()
export class TestStore {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws TestUnknown */
  async find(manager: EntityManager, engagementId: string, id: string): Promise<ControlTest> {
    const test = await manager.findOneBy(ControlTest, { engagementId, id });
    if (test === null) throw new TestUnknown();
    return test;
  }

  /** Locked until the transaction ends. @throws TestUnknown, ChangedMeanwhile */
  async locked(
    manager: EntityManager,
    { engagementId, id, version }: TestTarget,
  ): Promise<ControlTest> {
    const lock = { mode: 'pessimistic_write' } as const;
    const test = await manager.findOne(ControlTest, { where: { engagementId, id }, lock });
    if (test === null) throw new TestUnknown();
    if (version !== undefined && test.version !== version) {
      throw new ChangedMeanwhile(version, test.version);
    }
    return test;
  }

  /**
   * Locked and ready to be worked on: an approved test is reopened by the change, with the next revision.
   * @throws TestUnknown, ChangedMeanwhile, TestClosed, SecondPersonNeeded (who has signed it off)
   */
  async forWork(manager: EntityManager, actor: Actor, target: TestTarget): Promise<ControlTest> {
    const test = await this.locked(manager, target);
    if ((await this.partOf(manager, actor, test)) === 'reviewer') throw new SecondPersonNeeded();
    if (isOpen(test.state)) return test;
    if (test.state !== 'approved') throw new TestClosed(test.state);
    return this.reopen(manager, actor, test, REOPENED_BY_CHANGE);
  }

  /** Takes a reviewed test back to rework; the sign-off stays where it is. */
  async reopen(
    manager: EntityManager,
    actor: Actor,
    test: ControlTest,
    reason: string,
  ): Promise<ControlTest> {
    await this.step(manager, actor, test, 'reopened', reason);
    const change = { state: 'rework', revision: test.revision + 1 } as const;
    return this.update(manager, actor, 'control-test.reopened', test, change);
  }

  async partOf(
    manager: EntityManager,
    { accountId }: Actor,
    { id: testId, engagementId }: ControlTest,
  ): Promise<TestPerson['part'] | null> {
    const person = await manager.findOneBy(TestPerson, { engagementId, testId, accountId });
    return person?.part ?? null;
  }

  async insert(manager: EntityManager, actor: Actor, test: ControlTest): Promise<ControlTest> {
    const saved = await manager.save(test);
    await this.record(manager, actor, 'control-test.created', saved, { after: { ...saved } });
    return saved;
  }

  /** The change is of content or of the state, never of both. */
  async update(
    manager: EntityManager,
    actor: Actor,
    action: string,
    test: ControlTest,
    change: Partial<ControlTest>,
  ): Promise<ControlTest> {
    const before = { ...test };
    const saved = await manager.save(Object.assign(test, change));
    await this.record(manager, actor, action, saved, { before, after: { ...saved } });
    return saved;
  }

  async step(
    manager: EntityManager,
    actor: Actor,
    test: ControlTest,
    step: TestStepKind,
    reason: string,
  ): Promise<string> {
    const { engagementId, id: testId, revision } = test;
    const { digest } = await loadTest(manager, test);
    await manager.insert(TestStep, {
      ...{ id: randomUUID(), engagementId, testId, step, revision, digest, reason },
      ...{ doneBy: actor.accountId, doneAt: this.clock.now() },
    });
    return digest;
  }

  /** @param states of what was written, when it is another row than the test's own */
  record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    test: ControlTest,
    states: { readonly before?: unknown; readonly after?: unknown },
  ): Promise<void> {
    const { engagementId, id, number, revision, version } = test;
    return this.audit.append(manager, actor, {
      ...{ engagementId, action, objectType: 'control-test', objectId: id, ...states },
      details: { test: testCode(number), revision, version },
    });
  }
}

/** Stands in the history where nobody wrote a reason of their own. */
const REOPENED_BY_CHANGE = 'Inhalt nach der Freigabe geändert';
