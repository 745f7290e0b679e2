import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ProcessModel } from '#pruefwerk/bpmn';
import { ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Clock } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { ContentFollower } from './content-follower.ts';
import type { ProcessTarget, ProcessVersion } from './process-draft.ts';
import { ProcessRecord } from './process-model.entity.ts';
import { ProcessRevision } from './process-revision.entity.ts';
import { ProcessStepRow } from './process-step.entity.ts';
import { ProcessUnknown, ProcessWithdrawn } from './processes.problems.ts';
import { recordableModel } from './recordable-model.ts';
import { ProcessVersionStore } from './process-version-store.ts';
import { stepRows } from './step-rows.ts';

/** Rows per statement: PostgreSQL takes no more than 65,535 parameters at once. */
const CHUNK = 1000;

/** Reads and writes processes inside the transaction of a use case, which has asked for permission already. */
@Injectable()
export class ProcessStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: ProcessVersionStore,
    private readonly follower: ContentFollower,
  ) {}

  /** @throws ProcessUnknown */
  async find(manager: EntityManager, { engagementId, id }: ProcessTarget): Promise<ProcessRecord> {
    const found = await manager.findOneBy(ProcessRecord, { engagementId, id });
    if (!found) throw new ProcessUnknown();
    return found;
  }

  /** Locks it until the transaction ends. @throws ProcessUnknown, ChangedMeanwhile, ProcessWithdrawn */
  async forChange(manager: EntityManager, target: ProcessVersion): Promise<ProcessRecord> {
    const found = await this.locked(manager, target);
    const { version } = target;
    if (found.version !== version) throw new ChangedMeanwhile(version, found.version);
    return found;
  }

  /** The same for a change that rests on another object's version. @throws ProcessUnknown, ProcessWithdrawn */
  async locked(
    manager: EntityManager,
    { engagementId, id }: ProcessTarget,
  ): Promise<ProcessRecord> {
    const found = await manager.findOne(ProcessRecord, {
      where: { engagementId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new ProcessUnknown();
    if (found.state === 'withdrawn') throw new ProcessWithdrawn(found.withdrawnReason ?? '');
    return found;
  }

  /** The newest content. */
  revision(
    manager: EntityManager,
    { engagementId, id, revision }: ProcessRecord,
  ): Promise<ProcessRevision> {
    return manager.findOneByOrFail(ProcessRevision, { engagementId, processId: id, revision });
  }

  /** Writes the process anew with this content. @throws as `recordableModel` */
  async insert(
    manager: EntityManager,
    actor: Actor,
    process: ProcessRecord,
    xml: string,
  ): Promise<ProcessRecord> {
    const model = recordableModel(xml);
    Object.assign(process, saidByContent(model));
    const saved = await manager.save(process);
    await this.writeContent(manager, actor, saved, { xml, model });
    return saved;
  }

  /** Writes the next revision; nothing when the content is the same. @throws as `recordableModel` */
  async replaceContent(
    manager: EntityManager,
    actor: Actor,
    process: ProcessRecord,
    xml: string,
  ): Promise<ProcessRecord> {
    const current = await this.revision(manager, process);
    if (current.xml === xml) return process;
    const model = recordableModel(xml);
    Object.assign(process, { revision: process.revision + 1, ...saidByContent(model) });
    const saved = await this.save(manager, actor, process);
    await this.versions.recallWaiting(manager, actor, saved);
    await manager.delete(ProcessStepRow, { processId: process.id });
    await this.writeContent(manager, actor, saved, { xml, model });
    return saved;
  }

  save(manager: EntityManager, actor: Actor, process: ProcessRecord): Promise<ProcessRecord> {
    const now = this.clock.now();
    return manager.save(Object.assign(process, { updatedBy: actor.accountId, updatedAt: now }));
  }

  async record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: ProcessRecord,
    before?: ProcessRecord,
  ): Promise<void> {
    const { sha256 } = await this.revision(manager, after);
    await this.audit.append(manager, actor, {
      engagementId: after.engagementId,
      action,
      objectType: 'process',
      objectId: after.id,
      before,
      after: { ...after },
      details: { number: after.number, version: after.version, revision: after.revision, sha256 },
    });
  }

  private async writeContent(
    manager: EntityManager,
    actor: Actor,
    process: ProcessRecord,
    { xml, model }: { readonly xml: string; readonly model: ProcessModel },
  ): Promise<void> {
    const { id, engagementId, revision } = process;
    await manager.insert(ProcessRevision, {
      ...{ processId: id, engagementId, revision, xml },
      sha256: createHash('sha256').update(xml).digest('hex'),
      savedBy: actor.accountId,
      savedAt: this.clock.now(),
    });
    const rows = stepRows(process, model);
    for (let at = 0; at < rows.length; at += CHUNK) {
      await manager.insert(ProcessStepRow, rows.slice(at, at + CHUNK));
    }
    await this.follower.changed(manager, actor, process);
  }
}

/** What a list shows of the content without reading it. */
function saidByContent({ warnings, processes }: ProcessModel) {
  const typed = processes.find(({ iks }) => iks.prozessTyp !== null);
  return { warnings: [...warnings], processType: typed?.iks.prozessTyp ?? null };
}
