import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../actor.ts';
import type { Transactions } from '../database/transactions.ts';
import { isLastEvent, type JobEvent, type JobEventData } from './job-event.ts';

const POLL_MS = 400;
const PAGE = 500;

/** The story of a job, for server-sent events with Last-Event-ID; the actor sees jobs of its engagements only. */
export class JobEvents {
  readonly #transactions: Transactions;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  /** Events after `lastId` (0 for all), in order, at most a page. */
  async since(actor: Actor, jobId: string, lastId: number): Promise<JobEvent[]> {
    const rows = await this.#transactions.run(actor, (manager) =>
      manager.query<{ id: string; data: JobEventData }[]>(
        'select id, data from app.job_event where job_id = $1 and id > $2 order by id limit $3',
        [jobId, lastId, PAGE],
      ),
    );
    return rows.map(({ id, data }) => ({ id: Number(id), data }));
  }

  /** Events as they come, until the job has ended or the signal fires. */
  async *follow(
    actor: Actor,
    jobId: string,
    lastId: number,
    signal: AbortSignal,
  ): AsyncGenerator<JobEvent, void> {
    for (let after = lastId; !signal.aborted;) {
      const events = await this.since(actor, jobId, after);
      for (const event of events) {
        yield event;
        after = event.id;
        if (isLastEvent(event)) return;
      }
      if (events.length === 0) await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
