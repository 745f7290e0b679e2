import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, JobQueue } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { importMayBecome, type ImportState } from './import-state.ts';
import { PaymentImport } from './payment-import.entity.ts';
import { ImportStateConflict } from './payments.problems.ts';

export const IMPORT_JOB = 'import';

/** Moves imports through their states, each move with its job and its audit entry in the caller's transaction. */
@Injectable()
export class ImportQueue {
  constructor(
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  /** Saves the import as waiting and queues its job. @throws ImportStateConflict */
  async enqueue(manager: EntityManager, actor: Actor, one: PaymentImport): Promise<PaymentImport> {
    one.jobId = await this.queue.enqueue(manager, actor, {
      kind: IMPORT_JOB,
      engagementId: one.engagementId,
      payload: { importId: one.id },
    });
    Object.assign(one, { problem: null, checkResult: null });
    return this.move(manager, actor, one, 'waiting');
  }

  /** Stops the job too; the worker finds the import cancelled and writes nothing more. */
  async cancel(manager: EntityManager, actor: Actor, one: PaymentImport): Promise<PaymentImport> {
    const cancelled = await this.move(manager, actor, one, 'cancelled');
    if (one.jobId) await this.queue.cancel(manager, actor, one.jobId);
    return cancelled;
  }

  /** @throws ImportStateConflict */
  async move(
    manager: EntityManager,
    actor: Actor,
    one: PaymentImport,
    state: ImportState,
  ): Promise<PaymentImport> {
    const before = one.state;
    const isNew = before === state && state === 'waiting';
    if (!isNew && !importMayBecome(before, state)) throw new ImportStateConflict(before, state);
    one.state = state;
    // A result that was not accepted is none any more.
    if (state !== 'awaiting-acceptance') one.unaccepted = null;
    const saved = await manager.save(one);
    await this.audit.append(manager, actor, {
      engagementId: one.engagementId,
      action: `import.${state}`,
      objectType: 'import',
      objectId: one.id,
      before: { state: before },
      after: { state, mapping: one.mapping, uploadIds: one.uploadIds },
      details: { problem: one.problem?.code ?? null, review: one.review },
    });
    return saved;
  }
}
