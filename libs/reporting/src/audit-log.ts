import { Injectable } from '@nestjs/common';
import { Authorisation, roleMay } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { auditWhere, type AuditFilter } from './audit-filter.ts';
import { OBJECT_LABEL } from './audit-label.ts';

/** One entry as persons see it; the hashes let anybody compare it with a copy. */
export interface AuditLogEntry {
  readonly id: string;
  readonly occurredAt: Date;
  readonly actorId: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** What people call the object: `A-0001`, `F-01`, a file name; null where it has no name. */
  readonly objectLabel: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>> | null;
  readonly hash: string;
}

export interface AuditLogRequest extends AuditFilter {
  readonly offset: number;
  readonly limit: number;
}

const FROM = 'from app.audit_entry e left join app.account a on a.id = e.actor_id';

/** The audit trail of an engagement, newest first; entries about red flags about persons for the lead only. */
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
      const role = await this.authorisation.require(
        manager,
        actor,
        engagementId,
        'audit-trail:read',
      );
      const withPersons = roleMay(role, 'red-flag:read-persons');
      const { sql, values } = auditWhere(engagementId, request, withPersons);
      const { length } = values;
      const items = await manager.query<AuditLogEntry[]>(
        `select e.id::text, e.occurred_at as "occurredAt", e.actor_id as "actorId", a.display_name as "actorName",
           e.action, e.object_type as "objectType", e.object_id as "objectId", ${OBJECT_LABEL} as "objectLabel",
           e.details, e.hash
         ${FROM} where ${sql} order by e.id desc offset $${length + 1} limit $${length + 2}`,
        [...values, request.offset, request.limit],
      );
      return { items, total: await count(manager, sql, values) };
    });
  }
}

async function count(
  manager: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<number> {
  const [row] = await manager.query<{ total: string }[]>(
    `select count(*) as total ${FROM} where ${sql}`,
    [...values],
  );
  return Number(row?.total ?? 0);
}
