import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { ControlTest } from './control-test.entity.ts';
import { TestItemUnknown } from './control-tests.problems.ts';
import type { ItemResult } from './test-content.ts';
import { TestItem } from './test-item.entity.ts';
import { TestResult } from './test-result.entity.ts';
import { TestStore, type TestTarget } from './test-store.ts';

/** A cell as a person leaves it. */
export interface ResultEntry extends ItemResult {
  /** Version of the cell that was seen; null for an empty one. */
  readonly seenVersion: number | null;
}

/** Saves the matrix cell by cell, so that nothing is lost when a connection breaks off. */
@Injectable()
export class TestResultService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly tests: TestStore,
    private readonly clock: Clock,
  ) {}

  /**
   * The same entry twice is one: a browser may send it again. An approved test is reopened by it.
   * @throws TestUnknown, TestItemUnknown, TestClosed, SecondPersonNeeded, ChangedMeanwhile (by the cell's versions)
   */
  save(actor: Actor, target: TestTarget, entry: ResultEntry): Promise<TestResult> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId, id: testId } = target;
      await this.authorisation.require(manager, actor, engagementId, 'control-test:write');
      const test = await this.tests.locked(manager, target);
      const { position, attribute } = entry;
      await requireCell(manager, test, position, attribute);
      const key = { engagementId, testId, position, attribute };
      const before = await manager.findOneBy(TestResult, key);
      if (before && isSame(before, entry)) return before;
      requireSeen(before, entry.seenVersion);
      const open = await this.tests.forWork(manager, actor, target);
      return this.write(manager, actor, open, before, entry);
    });
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    test: ControlTest,
    before: TestResult | null,
    entry: ResultEntry,
  ): Promise<TestResult> {
    const { engagementId, id: testId } = test;
    const states = before ? { before: { ...before } } : {};
    const result = manager.create(TestResult, {
      ...(before ?? {}),
      ...{ engagementId, testId, ...cellOf(entry) },
      ...{ savedBy: actor.accountId, savedAt: this.clock.now() },
    });
    const saved = await manager.save(result);
    const after = { ...saved };
    await this.tests.record(manager, actor, 'control-test.result-saved', test, {
      ...states,
      after,
    });
    return saved;
  }
}

/** @throws TestItemUnknown */
async function requireCell(
  manager: EntityManager,
  { engagementId, id: testId, attributes }: ControlTest,
  position: number,
  attribute: number,
): Promise<void> {
  const known = await manager.existsBy(TestItem, { engagementId, testId, position });
  if (!known || attribute >= attributes.length) throw new TestItemUnknown();
}

function cellOf({ position, attribute, outcome, remark, auditedCents }: ItemResult): ItemResult {
  return { position, attribute, outcome, remark, auditedCents };
}

const isSame = (before: TestResult, entry: ResultEntry): boolean =>
  before.outcome === entry.outcome &&
  before.remark === entry.remark &&
  before.auditedCents === entry.auditedCents;

/** @throws ChangedMeanwhile */
function requireSeen(before: TestResult | null, seen: number | null): void {
  const now = before?.version ?? null;
  if (now !== seen) throw new ChangedMeanwhile(seen ?? 0, now ?? 0);
}
