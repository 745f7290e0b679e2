import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementPermission } from '#pruefwerk/access';
import { type Actor, Clock, FileStore, plainFileName, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import {
  EvidenceKindUnknown,
  StepNeedMissing,
  TestEvidenceUnknown,
  TestItemUnknown,
  TooMuchEvidence,
} from './control-tests.problems.ts';
import { evidenceContentType, evidenceEndings } from './evidence-kinds.ts';
import { TestEvidence } from './test-evidence.entity.ts';
import { TestItem } from './test-item.entity.ts';
import { TestStore, type TestTarget } from './test-store.ts';

/** Bytes of one file. */
export const MOST_EVIDENCE_BYTES = 25 * 1_048_576;
/** Files of one test, withdrawn ones included. */
const MOST_EVIDENCE = 500;

export interface NewEvidence {
  /** As the browser sent it; a path in front of it is cut off. */
  readonly fileName: string;
  readonly content: Readable;
  /** Null: evidence of the test as a whole. */
  readonly position: number | null;
  readonly remark: string;
}

/** Keeps files as evidence; nothing is deleted, only withdrawn with a reason. */
@Injectable()
export class TestEvidenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly tests: TestStore,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws TestUnknown, TestItemUnknown, EvidenceKindUnknown, FileTooLarge, TooMuchEvidence, TestClosed,
   * SecondPersonNeeded
   */
  async add(actor: Actor, target: TestTarget, given: NewEvidence): Promise<TestEvidence> {
    const fileName = plainFileName(given.fileName).slice(-255);
    const contentType = evidenceContentType(fileName);
    if (contentType === null) {
      throw new EvidenceKindUnknown(fileName, evidenceEndings.join(', '));
    }
    // Asked before the first byte is stored, so that nobody fills the disk who may not.
    await this.run(actor, target, 'control-test:write', (manager) =>
      this.requirePlace(manager, target, given.position),
    );
    const stored = await this.files.put(given.content, { maxBytes: MOST_EVIDENCE_BYTES });
    return this.run(actor, target, 'control-test:write', async (manager) => {
      const test = await this.tests.forWork(manager, actor, target);
      await this.requirePlace(manager, target, given.position);
      const evidence = manager.create(TestEvidence, {
        ...{ id: randomUUID(), engagementId: test.engagementId, testId: test.id },
        ...{ position: given.position, fileName, contentType, remark: given.remark, ...stored },
        ...{ addedBy: actor.accountId, addedAt: this.clock.now(), withdrawnReason: null },
      });
      await manager.insert(TestEvidence, evidence);
      const after = { ...evidence };
      await this.tests.record(manager, actor, 'control-test.evidence-added', test, { after });
      return evidence;
    });
  }

  /** @throws TestEvidenceUnknown, StepNeedMissing (no reason), TestClosed, SecondPersonNeeded */
  withdraw(actor: Actor, target: TestTarget, id: string, reason: string): Promise<TestEvidence> {
    return this.run(actor, target, 'control-test:write', async (manager) => {
      if (reason.trim() === '') throw new StepNeedMissing('reason');
      const evidence = await this.evidence(manager, target, id);
      const test = await this.tests.forWork(manager, actor, target);
      const before = { ...evidence };
      const saved = await manager.save(Object.assign(evidence, { withdrawnReason: reason.trim() }));
      const states = { before, after: { ...saved } };
      await this.tests.record(manager, actor, 'control-test.evidence-withdrawn', test, states);
      return saved;
    });
  }

  /** Broken off at its end when the bytes are no longer those. @throws TestEvidenceUnknown, FileMissing */
  async open(actor: Actor, target: TestTarget, id: string) {
    const evidence = await this.run(actor, target, 'control-test:read', (manager) =>
      this.evidence(manager, target, id),
    );
    return { evidence, content: await this.files.read(evidence.sha256) };
  }

  private async evidence(
    manager: EntityManager,
    { engagementId, id: testId }: TestTarget,
    id: string,
  ): Promise<TestEvidence> {
    const evidence = await manager.findOneBy(TestEvidence, { engagementId, testId, id });
    if (evidence === null) throw new TestEvidenceUnknown();
    return evidence;
  }

  /** @throws TestUnknown, TestItemUnknown, TooMuchEvidence */
  private async requirePlace(
    manager: EntityManager,
    { engagementId, id: testId }: TestTarget,
    position: number | null,
  ): Promise<void> {
    await this.tests.find(manager, engagementId, testId);
    const known =
      position === null || (await manager.existsBy(TestItem, { engagementId, testId, position }));
    if (!known) throw new TestItemUnknown();
    const count = await manager.countBy(TestEvidence, { engagementId, testId });
    if (count >= MOST_EVIDENCE) throw new TooMuchEvidence(MOST_EVIDENCE);
  }

  private run<T>(
    actor: Actor,
    { engagementId }: TestTarget,
    permission: EngagementPermission,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, permission);
      return work(manager);
    });
  }
}
