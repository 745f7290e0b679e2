import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

export interface StatusCount<Status extends string> {
  readonly status: Status;
  readonly count: number;
}

/** How many entries each status would show; every status is listed, also with 0. */
export async function countsByStatus<Status extends string, Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  statuses: readonly Status[],
): Promise<StatusCount<Status>[]> {
  const status = `${query.alias}.status`;
  const rows = await query
    .select(status, 'status')
    .addSelect('count(*)::integer', 'count')
    .groupBy(status)
    .getRawMany<StatusCount<Status>>();
  const counts = new Map(rows.map((row) => [row.status, row.count]));
  return statuses.map((one) => ({ status: one, count: counts.get(one) ?? 0 }));
}

/** Number of rows per finding. @param sql yields `id` and `count` for the findings `$1` */
export async function countsByFinding(
  manager: EntityManager,
  sql: string,
  ids: readonly string[],
  more: readonly unknown[] = [],
): Promise<(id: string) => number> {
  const rows = await manager.query<{ id: string; count: number }[]>(sql, [ids, ...more]);
  const counts = new Map(rows.map((row) => [row.id, row.count]));
  return (id) => counts.get(id) ?? 0;
}
