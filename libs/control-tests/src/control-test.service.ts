import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementPermission } from '#pruefwerk/access';
import { Control, ControlUnknown } from '#pruefwerk/controls';
import { givenFields, nextNumber } from '#pruefwerk/engagements';
import { findDataset } from '#pruefwerk/payments';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { ControlTest } from './control-test.entity.ts';
import { type ListedTest, listedTests } from './listed-test.ts';
import {
  requireSoundAnswers,
  requireSoundChange,
  type TestChange,
  type TestFacts,
} from './test-facts.ts';
import { testFile, type TestFile } from './test-file.ts';
import { TestItem } from './test-item.entity.ts';
import { TestResult } from './test-result.entity.ts';
import { TestStore, type TestTarget } from './test-store.ts';

/** Plans tests and shows them. */
@Injectable()
export class ControlTestService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly tests: TestStore,
    private readonly clock: Clock,
  ) {}

  /** By number, withdrawn ones included; of one control only when it is named. */
  list(actor: Actor, engagementId: string, controlId?: string): Promise<ListedTest[]> {
    return this.run(actor, engagementId, 'control-test:read', async (manager) => {
      const where = controlId === undefined ? { engagementId } : { engagementId, controlId };
      const found = await manager.find(ControlTest, { where, order: { number: 'ASC' } });
      return listedTests(manager, engagementId, found);
    });
  }

  /** @throws TestUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<TestFile> {
    return this.run(actor, engagementId, 'control-test:read', async (manager) =>
      testFile(manager, actor, await this.tests.find(manager, engagementId, id)),
    );
  }

  /** @throws ControlUnknown, DatasetUnknown, AnswersUnsound */
  create(actor: Actor, engagementId: string, facts: TestFacts): Promise<TestFile> {
    return this.run(actor, engagementId, 'control-test:write', async (manager) => {
      requireSoundAnswers(facts.checklist);
      await requireOwn(manager, engagementId, facts);
      const number = await nextNumber(manager, 'control_test', engagementId);
      const test = manager.create(ControlTest, {
        ...facts,
        ...{ id: randomUUID(), engagementId, number, state: 'draft', revision: 1 },
        ...{ populationSha256: null, populationRows: null, submittedDigest: null },
        ...{ seedCommitment: null, committedBy: null, committedAt: null },
        ...{ seed: null, drawnBy: null, drawnAt: null },
        ...{ bookValueCents: null, intervalCents: null },
        ...{ createdBy: actor.accountId, createdAt: this.clock.now() },
      });
      return testFile(manager, actor, await this.tests.insert(manager, actor, test));
    });
  }

  /**
   * An approved test is reopened by it.
   * @throws TestUnknown, ChangedMeanwhile, TestClosed, SecondPersonNeeded, SamplingFixed, AttributesInUse,
   * AnswersUnsound, DatasetUnknown
   */
  change(actor: Actor, target: TestTarget, change: TestChange): Promise<TestFile> {
    const { engagementId, id } = target;
    return this.run(actor, engagementId, 'control-test:write', async (manager) => {
      const test = await this.tests.forWork(manager, actor, target);
      const given = givenFields(change);
      requireSoundChange(test, given, await workOn(manager, engagementId, id));
      await requireOwn(manager, engagementId, given);
      const saved = await this.tests.update(manager, actor, 'control-test.changed', test, given);
      return testFile(manager, actor, saved);
    });
  }

  private run<T>(
    actor: Actor,
    engagementId: string,
    permission: EngagementPermission,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, permission);
      return work(manager);
    });
  }
}

/** @throws ControlUnknown, DatasetUnknown when they are not of this engagement */
async function requireOwn(
  manager: EntityManager,
  engagementId: string,
  { controlId, datasetId }: { readonly controlId?: string; readonly datasetId?: string | null },
): Promise<void> {
  if (controlId !== undefined) {
    const known = await manager.existsBy(Control, { engagementId, id: controlId });
    if (!known) throw new ControlUnknown();
  }
  if (datasetId) await findDataset(manager, engagementId, datasetId);
}

async function workOn(manager: EntityManager, engagementId: string, testId: string) {
  const where = { engagementId, testId };
  const items = await manager.countBy(TestItem, where);
  const lastAttribute = (await manager.maximum(TestResult, 'attribute', where)) ?? -1;
  return { items, lastAttribute };
}
