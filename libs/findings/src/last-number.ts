import type { EntityManager } from 'typeorm';

export type NumberedTable = 'red_flag' | 'finding' | 'measure';

/**
 * The highest number given so far, 0 for none. Holds the engagement's numbering until the transaction ends: two
 * people who write at the same moment get different numbers, and none is left out.
 */
export async function lastNumber(
  manager: EntityManager,
  table: NumberedTable,
  engagementId: string,
): Promise<number> {
  const key = `${table}:${engagementId}`;
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  const [row] = await manager.query<{ last: number }[]>(
    `select coalesce(max(number), 0) as last from app.${table} where engagement_id = $1`,
    [engagementId],
  );
  return row?.last ?? 0;
}
