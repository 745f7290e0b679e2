import { Injectable } from '@nestjs/common';
import { type Actor, JobQueue } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';

export const CHECK_JOB = 'check-processes';

/** Asks the worker to check processes, in the transaction that gives the reason. */
@Injectable()
export class CheckQueue {
  constructor(private readonly queue: JobQueue) {}

  /** @param processId all of the engagement when left out */
  request(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    processId?: string,
  ): Promise<string> {
    const payload: Record<string, string> = processId === undefined ? {} : { processId };
    return this.queue.enqueue(manager, actor, { kind: CHECK_JOB, engagementId, payload });
  }
}
