import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Clock } from '#pruefwerk/platform';
import { type EntityManager, MoreThan } from 'typeorm';
import type { ProcessRecord } from './process-model.entity.ts';
import { ProcessRevision } from './process-revision.entity.ts';
import { ProcessVersionRecord, type VersionState } from './process-version.entity.ts';
import { VersionDecided, VersionUnknown } from './versions.problems.ts';

type Decision = Extract<VersionState, 'returned' | 'recalled' | 'approved'>;

const actions = {
  returned: 'process-version.returned',
  recalled: 'process-version.recalled',
  approved: 'process-version.approved',
} as const satisfies Readonly<Record<Decision, string>>;

/** Reads and writes versions inside the transaction of a use case, which holds the lock of the process. */
@Injectable()
export class ProcessVersionStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** By number. */
  of(manager: EntityManager, engagementId: string, processId?: string) {
    const where = processId === undefined ? { engagementId } : { engagementId, processId };
    return manager.find(ProcessVersionRecord, { where, order: { number: 'ASC' } });
  }

  /** @throws VersionUnknown, VersionDecided, ChangedMeanwhile */
  async waiting(
    manager: EntityManager,
    process: ProcessRecord,
    id: string,
    version: number,
  ): Promise<ProcessVersionRecord> {
    const { engagementId, id: processId } = process;
    const found = await manager.findOneBy(ProcessVersionRecord, { engagementId, processId, id });
    if (!found) throw new VersionUnknown();
    if (found.version !== version) throw new ChangedMeanwhile(version, found.version);
    if (found.state !== 'submitted') throw new VersionDecided();
    return found;
  }

  async submit(
    manager: EntityManager,
    actor: Actor,
    content: ProcessRevision,
    number: number,
    remark: string,
  ): Promise<ProcessVersionRecord> {
    const { engagementId, processId, revision, sha256 } = content;
    const version = manager.create(ProcessVersionRecord, {
      ...{ id: randomUUID(), engagementId, processId, number, revision, sha256, remark },
      ...{ state: 'submitted', submittedBy: actor.accountId, submittedAt: this.clock.now() },
      ...{ decidedBy: null, decidedAt: null, decisionRemark: null },
    });
    const saved = await manager.save(version);
    await this.record(manager, actor, 'process-version.submitted', saved);
    return saved;
  }

  async decide(
    manager: EntityManager,
    actor: Actor,
    version: ProcessVersionRecord,
    state: Decision,
    decisionRemark: string,
  ): Promise<ProcessVersionRecord> {
    const before = { ...version };
    const decided = { decidedBy: actor.accountId, decidedAt: this.clock.now(), decisionRemark };
    const saved = await manager.save(Object.assign(version, { state, ...decided }));
    await this.record(manager, actor, actions[state], saved, before);
    return saved;
  }

  /** The version that was in force until now. */
  async supersede(
    manager: EntityManager,
    actor: Actor,
    { engagementId, processId }: ProcessVersionRecord,
  ): Promise<void> {
    const where = { engagementId, processId, state: 'approved' } as const;
    const inForce = await manager.findOneBy(ProcessVersionRecord, where);
    if (!inForce) return;
    const before = { ...inForce };
    const saved = await manager.save(Object.assign(inForce, { state: 'superseded' as const }));
    await this.record(manager, actor, 'process-version.superseded', saved, before);
  }

  /** What waits for approval is no longer what the process says. */
  async recallWaiting(manager: EntityManager, actor: Actor, process: ProcessRecord): Promise<void> {
    const { engagementId, id: processId } = process;
    const where = { engagementId, processId, state: 'submitted' } as const;
    const waiting = await manager.findOneBy(ProcessVersionRecord, where);
    if (waiting) await this.decide(manager, actor, waiting, 'recalled', '');
  }

  /** Accounts that saved what the last approval does not cover. */
  async savedSinceApproval(
    manager: EntityManager,
    { engagementId, id: processId, revision }: ProcessRecord,
  ): Promise<ReadonlySet<string>> {
    const versions = await this.of(manager, engagementId, processId);
    const covered = versions
      .filter(({ state }) => state === 'approved' || state === 'superseded')
      .reduce((most, one) => Math.max(most, one.revision), 0);
    const revisions = await manager.find(ProcessRevision, {
      select: { revision: true, savedBy: true },
      where: { engagementId, processId, revision: MoreThan(covered) },
    });
    const counted = revisions.filter((one) => one.revision <= revision);
    return new Set(counted.map(({ savedBy }) => savedBy));
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: ProcessVersionRecord,
    before?: ProcessVersionRecord,
  ): Promise<void> {
    const { engagementId, number, revision, sha256, processId } = after;
    await this.audit.append(manager, actor, {
      ...{ engagementId, action, objectType: 'process-version', objectId: after.id },
      ...{ before, after: { ...after }, details: { number, revision, sha256, processId } },
    });
  }
}
