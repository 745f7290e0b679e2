import type { EntityManager } from 'typeorm';

/** A committed change as the audit trail tells it, without its details. */
export interface Change {
  /** Number of the audit entry: ascending in the order of the commits. */
  readonly id: number;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly actorId: string;
  readonly occurredAt: Date;
  /** Version of the object after the change; null where the entry names none. */
  readonly version: number | null;
}

/** Number of the engagement's last entry, 0 without any; within the caller's transaction. */
export async function lastChange(manager: EntityManager, engagementId: string): Promise<number> {
  const [row] = await manager.query<{ id: string }[]>(
    'select id from app.audit_entry where engagement_id = $1 order by id desc limit 1',
    [engagementId],
  );
  return Number(row?.id ?? 0);
}

/** Changes after the entry `after`, oldest first; within the caller's transaction. */
export async function changesAfter(
  manager: EntityManager,
  engagementId: string,
  after: number,
  limit: number,
): Promise<Change[]> {
  const rows = await manager.query<(Omit<Change, 'id'> & { readonly id: string })[]>(
    `select id, action, object_type as "objectType", object_id as "objectId", actor_id as "actorId",
       occurred_at as "occurredAt",
       case when jsonb_typeof(details->'version') = 'number' then (details->>'version')::float8 end as version
     from app.audit_entry where engagement_id = $1 and id > $2 order by id limit $3`,
    [engagementId, after, limit],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
