import pg from 'pg';
import { type AuditRow } from './canonical-row.ts';
import { type AuditHead, type BrokenEntry, ChainCheck } from './chain-check.ts';

export interface AuditVerdict {
  readonly ok: boolean;
  /** Rows that are in order, counted from the first. */
  readonly checked: number;
  readonly firstBroken: BrokenEntry | null;
}

const BATCH = 2_000;
const NEXT_ROWS = `
  select id::text, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as occurred_at,
    actor_id::text, engagement_id::text, action, object_type, object_id, before_hash, after_hash,
    details::text, prev_hash, hash
  from app.audit_entry entry where entry.id > $1::bigint order by entry.id limit ${BATCH}`;

/**
 * Recomputes the whole chain, in batches of one snapshot, as owner (row-level security would hide rows).
 * What it cannot see: someone who, with the rights of the owner, rewrites every later row and the head. Whoever
 * fears that notes the last hash outside of the database.
 */
export async function verifyAudit(url: string): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const check = new ChainCheck(await readHead(client));
    const firstBroken = (await walk(client, check)) ?? check.finish();
    return { ok: firstBroken === null, checked: check.checked, firstBroken };
  } finally {
    await client.end();
  }
}

async function readHead(client: pg.Client): Promise<AuditHead | undefined> {
  const { rows } = await client.query<{ entries: string; hash: string }>(
    'select entries::text, hash from app.audit_head',
  );
  const [head] = rows;
  return head && { entries: Number(head.entries), hash: head.hash };
}

async function walk(client: pg.Client, check: ChainCheck): Promise<BrokenEntry | null> {
  for (let last = String(Number.MIN_SAFE_INTEGER); ;) {
    const { rows } = await client.query<AuditRow>(NEXT_ROWS, [last]);
    for (const row of rows) {
      const broken = check.next(row);
      if (broken) return broken;
      last = row.id;
    }
    if (rows.length < BATCH) return null;
  }
}
