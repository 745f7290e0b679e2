import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementPermission } from '#pruefwerk/access';
import {
  type Actor,
  AuditTrail,
  findJob,
  type JobEvent,
  JobEvents,
  JobQueue,
  type JobView,
  listJobs,
  Transactions,
} from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { JobUnknown } from './reporting.problems.ts';

/** Who may ask for a kind of work may also stop it. */
const STOPPED_BY: Readonly<Record<string, EngagementPermission>> = {
  import: 'import:write',
  analyse: 'analysis:run',
  export: 'report:issue',
  'check-processes': 'process:write',
};

export interface JobPlace {
  readonly engagementId: string;
  readonly jobId: string;
}

/** The long work of an engagement, as its members watch and stop it. */
@Injectable()
export class JobDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly events: JobEvents,
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  /** Newest first, at most a hundred. */
  list(actor: Actor, engagementId: string): Promise<JobView[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:read');
      return listJobs(manager, engagementId);
    });
  }

  /** @throws JobUnknown */
  get(actor: Actor, place: JobPlace): Promise<JobView> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, place.engagementId, 'analysis:read');
      return jobAt(manager, place);
    });
  }

  /** Asks the job to stop; its events tell when it has. @throws JobUnknown */
  cancel(actor: Actor, place: JobPlace): Promise<JobView> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId, jobId } = place;
      await this.authorisation.require(manager, actor, engagementId, 'analysis:read');
      const { kind } = await jobAt(manager, place);
      const permission = STOPPED_BY[kind] ?? 'engagement:write';
      await this.authorisation.require(manager, actor, engagementId, permission);
      const asked = await this.queue.cancel(manager, actor, jobId);
      await this.audit.append(manager, actor, {
        engagementId,
        action: 'job.cancel-requested',
        objectType: 'job',
        objectId: jobId,
        details: { kind, asked },
      });
      return jobAt(manager, place);
    });
  }

  /** Events after `lastId` as they come, until the job has ended. @throws JobUnknown before the first event */
  async follow(
    actor: Actor,
    place: JobPlace,
    lastId: number,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<JobEvent, void>> {
    await this.get(actor, place);
    return this.events.follow(actor, place.jobId, lastId, signal);
  }
}

/** @throws JobUnknown also for a job of another engagement */
async function jobAt(manager: EntityManager, place: JobPlace): Promise<JobView> {
  const job = await findJob(manager, place.jobId);
  if (job?.engagementId !== place.engagementId) throw new JobUnknown();
  return job;
}
