import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';

/** One entry as persons see it; the hashes let anybody compare it with a copy. */
export interface AuditLogEntry {
  readonly id: string;
  readonly occurredAt: Date;
  readonly actorId: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>> | null;
  readonly hash: string;
}

export interface AuditLogRequest {
  readonly offset: number;
  readonly limit: number;
  readonly objectType?: string;
  readonly objectId?: string;
}

const FROM = `
  from app.audit_entry e left join app.account a on a.id = e.actor_id
  where e.engagement_id = $1 and ($2::text is null or e.object_type = $2) and ($3::text is null or e.object_id = $3)`;

/** The audit trail of an engagement, newest first. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
  ) {}

  list(
    actor: Actor,
    engagementId: string,
    request: AuditLogRequest,
  ): Promise<{ items: AuditLogEntry[]; total: number }> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'audit-trail:read');
      const where = [engagementId, request.objectType ?? null, request.objectId ?? null];
      const items = await manager.query<AuditLogEntry[]>(
        `select e.id::text, e.occurred_at as "occurredAt", e.actor_id as "actorId", a.display_name as "actorName",
           e.action, e.object_type as "objectType", e.object_id as "objectId", e.details, e.hash
         ${FROM} order by e.id desc offset $4 limit $5`,
        [...where, request.offset, request.limit],
      );
      return { items, total: await count(manager, where) };
    });
  }
}

async function count(manager: EntityManager, where: readonly unknown[]): Promise<number> {
  const [row] = await manager.query<{ total: string }[]>(`select count(*) as total ${FROM}`, [
    ...where,
  ]);
  return Number(row?.total ?? 0);
}
