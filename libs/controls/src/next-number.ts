import type { EntityManager } from 'typeorm';

export type NumberedTable = 'risk' | 'control';

/**
 * Holds the engagement's numbering until the transaction ends, so that two people who write at the same moment get
 * different numbers and none is left out.
 */
export async function lockNumbers(
  manager: EntityManager,
  table: NumberedTable,
  engagementId: string,
): Promise<void> {
  const key = `${table}:${engagementId}`;
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

/** The number after the highest one given so far, from 1. */
export async function nextNumber(
  manager: EntityManager,
  table: NumberedTable,
  engagementId: string,
): Promise<number> {
  await lockNumbers(manager, table, engagementId);
  const [row] = await manager.query<{ last: number }[]>(
    `select coalesce(max(number), 0) as last from app.${table} where engagement_id = $1`,
    [engagementId],
  );
  return (row?.last ?? 0) + 1;
}
