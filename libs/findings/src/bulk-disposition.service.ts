import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation, roleMay } from '#pruefwerk/access';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { disposeAll, lockBatch, lockFlags, takeBack } from './bulk-disposition.sql.ts';
import { requireReason } from './disposition-reason.ts';
import type { Disposition } from './disposition.ts';
import { BatchUnknown, BulkCountChanged } from './findings.problems.ts';
import type { RedFlagFilter } from './red-flag-query.ts';

export interface BulkDisposition {
  readonly filter: RedFlagFilter;
  readonly disposition: Disposition;
  readonly reason: string | null;
  /** How many red flags the person was told. */
  readonly expectedCount: number;
}

/** One disposition for all red flags of a filter; each gets its own step, so that each can be taken back alone. */
@Injectable()
export class BulkDispositionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly authorisation: Authorisation,
  ) {}

  /** @throws DispositionReasonMissing, BulkCountChanged (nothing is changed then) */
  async dispose(
    actor: Actor,
    engagementId: string,
    { filter, disposition, reason: given, expectedCount }: BulkDisposition,
  ): Promise<{ batchId: string; count: number }> {
    const reason = requireReason(disposition, given);
    return this.transactions.run(actor, async (manager) => {
      const withPersons = await this.seesPersons(manager, actor, engagementId);
      const ids = await lockFlags(manager, engagementId, filter, withPersons);
      if (ids.length !== expectedCount) throw new BulkCountChanged(expectedCount, ids.length);
      const batch = { engagementId, batchId: randomUUID(), ids, ...this.by(actor) };
      await disposeAll(manager, batch, disposition, reason);
      await this.audit.append(manager, actor, {
        engagementId,
        action: 'red-flag.bulk-disposed',
        objectType: 'red-flag-batch',
        objectId: batch.batchId,
        after: { disposition, reason, filter, ids },
        details: {
          disposition,
          count: ids.length,
          // Typed words and case numbers may point at a person; the trail keeps what does not.
          filter: JSON.stringify({
            ...filter,
            ids: undefined,
            text: undefined,
            caseNumber: undefined,
          }),
          idsSha256: digest(ids),
        },
      });
      return { batchId: batch.batchId, count: ids.length };
    });
  }

  /** Takes back what of the batch still stands; what somebody judged anew since is kept. @throws BatchUnknown */
  async undo(
    actor: Actor,
    engagementId: string,
    batchId: string,
  ): Promise<{ undone: number; kept: number }> {
    return this.transactions.run(actor, async (manager) => {
      const withPersons = await this.seesPersons(manager, actor, engagementId);
      const ids = await lockBatch(manager, engagementId, batchId, withPersons);
      if (ids.length === 0) throw new BatchUnknown();
      const undone = await takeBack(manager, { engagementId, batchId, ids, ...this.by(actor) });
      const kept = ids.length - undone.length;
      if (undone.length === 0) return { undone: 0, kept };
      await this.audit.append(manager, actor, {
        engagementId,
        action: 'red-flag.bulk-disposition-undone',
        objectType: 'red-flag-batch',
        objectId: batchId,
        after: { ids: undone },
        details: { undone: undone.length, kept, idsSha256: digest(undone) },
      });
      return { undone: undone.length, kept };
    });
  }

  private by(actor: Actor) {
    return { disposedBy: actor.accountId, disposedAt: this.clock.now() };
  }

  private async seesPersons(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
  ): Promise<boolean> {
    const role = await this.authorisation.require(manager, actor, engagementId, 'red-flag:dispose');
    return roleMay(role, 'red-flag:read-persons');
  }
}

/** Over the ids in ascending order, one per line. */
function digest(ids: readonly string[]): string {
  return createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex');
}
