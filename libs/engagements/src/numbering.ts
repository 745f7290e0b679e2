import type { EntityManager } from 'typeorm';

/** Tables whose rows are numbered within their engagement, from 1. */
export type NumberedTable =
  | 'analysis_run'
  | 'control'
  | 'control_test'
  | 'export'
  | 'finding'
  | 'measure'
  | 'pathway'
  | 'process_model'
  | 'recommendation'
  | 'red_flag'
  | 'risk'
  | 'simulation_run';

/**
 * Holds the engagement's numbering until the transaction ends: two people who write at the same moment get different
 * numbers, and none is left out.
 */
export async function lockNumbers(
  manager: EntityManager,
  table: NumberedTable,
  engagementId: string,
): Promise<void> {
  const key = `${table}:${engagementId}`;
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

/** The number after the highest one given so far, from 1; the numbering is then held as by {@link lockNumbers}. */
export async function nextNumber(
  manager: EntityManager,
  table: NumberedTable,
  engagementId: string,
): Promise<number> {
  await lockNumbers(manager, table, engagementId);
  const [row] = await manager.query<{ next: number }[]>(
    `select coalesce(max(number), 0) + 1 as next from app.${table} where engagement_id = $1`,
    [engagementId],
  );
  return row?.next ?? 1;
}
