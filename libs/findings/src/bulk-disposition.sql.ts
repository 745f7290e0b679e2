import type { EntityManager } from 'typeorm';
import type { Disposition } from './disposition.ts';
import { type RedFlagFilter, redFlagQuery } from './red-flag-query.ts';

export interface Batch {
  readonly engagementId: string;
  readonly batchId: string;
  readonly ids: readonly string[];
  readonly disposedBy: string;
  readonly disposedAt: Date;
}

/** Ids in ascending order, so that two bulk dispositions at once wait for each other instead of blocking. */
export async function lockFlags(
  manager: EntityManager,
  engagementId: string,
  filter: RedFlagFilter,
  withPersons: boolean,
): Promise<string[]> {
  const rows = await redFlagQuery(manager, engagementId, filter, withPersons)
    .select('f.id', 'id')
    .orderBy('f.id')
    .setLock('pessimistic_write')
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}

/** The visible red flags of a batch, whatever became of them since. */
export async function lockBatch(
  manager: EntityManager,
  engagementId: string,
  batchId: string,
  withPersons: boolean,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select f.id from app.red_flag f
     where f.engagement_id = $1 ${withPersons ? '' : 'and not f.about_persons'}
       and f.id in (select red_flag_id from app.red_flag_disposal where engagement_id = $1 and batch_id = $2)
     order by f.id for update of f`,
    [engagementId, batchId],
  );
  return rows.map(({ id }) => id);
}

/** The red flags must be locked. */
export async function disposeAll(
  manager: EntityManager,
  { engagementId, batchId, ids, disposedBy, disposedAt }: Batch,
  disposition: Disposition,
  reason: string | null,
): Promise<void> {
  const decided = [ids, disposition, reason, disposedBy, disposedAt, engagementId];
  await manager.query(
    `insert into app.red_flag_disposal
       (red_flag_id, step, engagement_id, disposition, reason, batch_id, disposed_by, disposed_at)
     select g.id, coalesce(max(d.step), 0) + 1, $6, $2, $3, $7, $4, $5
     from unnest($1::uuid[]) as g(id) left join app.red_flag_disposal d on d.red_flag_id = g.id
     group by g.id`,
    [...decided, batchId],
  );
  await manager.query(
    `update app.red_flag set disposition = $2, disposition_reason = $3, disposed_by = $4, disposed_at = $5,
       version = version + 1
     where engagement_id = $6 and id = any ($1::uuid[])`,
    decided,
  );
}

/**
 * Takes back the batch's step of each red flag where it is the last that stands; the one before it holds again, as
 * `standing` says for a single red flag. The red flags must be locked. Returns the ids of those taken back.
 */
export async function takeBack(manager: EntityManager, batch: Batch): Promise<string[]> {
  const { engagementId, batchId, ids, disposedBy, disposedAt } = batch;
  const [rows] = await manager.query<[{ id: string }[], number]>(
    `with steps as (
       select d.*, max(d.step) over history as last_step, array_agg(d.undoes) over history as undone
       from app.red_flag_disposal d where d.engagement_id = $1 and d.red_flag_id = any ($3::uuid[])
       window history as (partition by d.red_flag_id)
     ), standing as (
       select s.*, row_number() over latest as place, lead(s.disposition) over latest as before,
         lead(s.reason) over latest as before_reason
       from steps s where s.undoes is null and array_position(s.undone, s.step) is null
       window latest as (partition by s.red_flag_id order by s.step desc)
     ), taken as (
       insert into app.red_flag_disposal
         (red_flag_id, step, engagement_id, disposition, reason, undoes, disposed_by, disposed_at)
       select s.red_flag_id, s.last_step + 1, $1, coalesce(s.before, 'open'), s.before_reason, s.step, $4, $5
       from standing s where s.place = 1 and s.batch_id = $2
       returning red_flag_id, disposition, reason
     )
     update app.red_flag f set disposition = t.disposition, disposition_reason = t.reason, disposed_by = $4,
       disposed_at = $5, version = f.version + 1
     from taken t where f.engagement_id = $1 and f.id = t.red_flag_id
     returning f.id`,
    [engagementId, batchId, ids, disposedBy, disposedAt],
  );
  return rows.map(({ id }) => id);
}
