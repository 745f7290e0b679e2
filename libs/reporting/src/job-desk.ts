import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import {
  type Actor,
  findJob,
  type JobEvent,
  JobEvents,
  type JobView,
  listJobs,
  Transactions,
} from '#pruefwerk/platform';
import { JobUnknown } from './reporting.problems.ts';

/** The long work of an engagement, as its members watch it. */
@Injectable()
export class JobDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly events: JobEvents,
  ) {}

  /** Newest first, at most a hundred. */
  list(actor: Actor, engagementId: string): Promise<JobView[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:read');
      return listJobs(manager, engagementId);
    });
  }

  /** @throws JobUnknown */
  get(actor: Actor, engagementId: string, jobId: string): Promise<JobView> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:read');
      const job = await findJob(manager, jobId);
      if (job?.engagementId !== engagementId) throw new JobUnknown();
      return job;
    });
  }

  /** Events after `lastId` as they come, until the job has ended. @throws JobUnknown before the first event */
  async follow(
    actor: Actor,
    job: { readonly engagementId: string; readonly jobId: string },
    lastId: number,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<JobEvent, void>> {
    await this.get(actor, job.engagementId, job.jobId);
    return this.events.follow(actor, job.jobId, lastId, signal);
  }
}
