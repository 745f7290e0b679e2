import { createHash } from 'node:crypto';

/** An audit row as text, exactly as the database shows it. */
export interface AuditRow {
  readonly id: string;
  readonly occurred_at: string;
  readonly actor_id: string;
  readonly engagement_id: string | null;
  readonly action: string;
  readonly object_type: string;
  readonly object_id: string;
  readonly before_hash: string | null;
  readonly after_hash: string | null;
  readonly details: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** The same text as `app.audit_canonical` in the database: each field with its length in bytes, null as `-`. */
export function canonicalRow(row: AuditRow): string {
  const fields = [
    row.id,
    row.occurred_at,
    row.actor_id,
    row.engagement_id,
    row.action,
    row.object_type,
    row.object_id,
    row.before_hash,
    row.after_hash,
    row.details,
    row.prev_hash,
  ];
  return fields
    .map((value) => `${value === null ? '-' : `${Buffer.byteLength(value)}:${value}`},`)
    .join('');
}

export function rowHash(row: AuditRow): string {
  return createHash('sha256').update(canonicalRow(row)).digest('hex');
}
