import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { Finding } from './finding.entity.ts';
import { HistoryEntry } from './history-entry.entity.ts';
import { Measure } from './measure.entity.ts';

type Change = Pick<HistoryEntry, 'measureId' | 'kind' | 'before' | 'after' | 'reason'>;

/** Writes what must stay visible at the finding, and the audit entry with it. */
@Injectable()
export class FindingHistory {
  constructor(
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  async add(
    manager: EntityManager,
    actor: Actor,
    object: Finding | Measure,
    change: Change,
  ): Promise<void> {
    const findingId = object instanceof Measure ? object.findingId : object.id;
    await manager.insert(HistoryEntry, {
      ...change,
      id: randomUUID(),
      engagementId: object.engagementId,
      findingId,
      changedBy: actor.accountId,
      changedAt: this.clock.now(),
    });
    const noun = object instanceof Measure ? 'measure' : 'finding';
    await this.audit(manager, actor, object, `${noun}.${change.kind}-changed`, change);
  }

  audit(
    manager: EntityManager,
    actor: Actor,
    object: Finding | Measure,
    action: string,
    { before, after }: { readonly before: unknown; readonly after: unknown },
  ): Promise<void> {
    return this.trail.append(manager, actor, {
      engagementId: object.engagementId,
      action,
      objectType: object instanceof Measure ? 'measure' : 'finding',
      objectId: object.id,
      before,
      after,
      details: { number: object.number, status: object.status, version: object.version },
    });
  }
}
