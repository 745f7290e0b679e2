import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, JobQueue } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { ExportState } from './export-state.ts';
import { Export } from './export.entity.ts';

export const EXPORT_JOB = 'export';

/** Moves exports through their states, each move with its job and its audit entry in the caller's transaction. */
@Injectable()
export class ExportQueue {
  constructor(
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  async enqueue(manager: EntityManager, actor: Actor, one: Export): Promise<Export> {
    one.jobId = await this.queue.enqueue(manager, actor, {
      kind: EXPORT_JOB,
      engagementId: one.engagementId,
      payload: { exportId: one.id },
    });
    return this.move(manager, actor, one, 'waiting');
  }

  async move(
    manager: EntityManager,
    actor: Actor,
    one: Export,
    state: ExportState,
  ): Promise<Export> {
    const before = { state: one.state };
    one.state = state;
    const saved = await manager.save(one);
    const { number, fileSha256, withPersons, variant, leftOut } = saved;
    await this.audit.append(manager, actor, {
      engagementId: one.engagementId,
      action: `export.${state}`,
      objectType: 'export',
      objectId: one.id,
      before,
      after: { state, fileSha256, leftOut },
      details: { number, fileSha256, withPersons, variant, leftOut: leftOut.join(', ') },
    });
    return saved;
  }
}
