import type { EntityManager } from 'typeorm';

/**
 * The number after the last one. Holds the engagement's numbering until the transaction ends: two people who write at
 * the same moment get different numbers, and none is left out.
 */
export async function nextProcessNumber(
  manager: EntityManager,
  engagementId: string,
): Promise<number> {
  const key = `process_model:${engagementId}`;
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  const [row] = await manager.query<{ next: number }[]>(
    'select coalesce(max(number), 0) + 1 as next from app.process_model where engagement_id = $1',
    [engagementId],
  );
  return row?.next ?? 1;
}
