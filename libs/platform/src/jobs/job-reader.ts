import type { EntityManager } from 'typeorm';
import type { JobState } from './job-event.ts';

/** A job as people see it. */
export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly engagementId: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly requestedBy: string;
  readonly state: JobState;
  readonly phase: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly attempt: number;
  readonly errorCode: string | null;
  readonly cancelRequested: boolean;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

const VIEW = `
  select id, kind, engagement_id as "engagementId", payload, requested_by as "requestedBy", state, phase,
    done::float8 as done, total::float8 as total, attempt, error_code as "errorCode",
    cancel_requested as "cancelRequested", created_at as "createdAt", started_at as "startedAt",
    finished_at as "finishedAt"
  from app.job`;

/** Within the caller's transaction, hence under row-level security. */
export async function findJob(manager: EntityManager, jobId: string): Promise<JobView | null> {
  const [job] = await manager.query<JobView[]>(`${VIEW} where id = $1`, [jobId]);
  return job ?? null;
}

/** Newest first. */
export function listJobs(
  manager: EntityManager,
  engagementId: string,
  limit = 100,
): Promise<JobView[]> {
  const sql = `${VIEW} where engagement_id = $1 order by created_at desc, id limit $2`;
  return manager.query<JobView[]>(sql, [engagementId, limit]);
}
