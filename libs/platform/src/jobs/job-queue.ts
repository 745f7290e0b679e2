import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';

export interface JobRequest {
  /** Name of the handler, for example `import`. */
  readonly kind: string;
  readonly engagementId: string;
  /** Ids only, never personal data. */
  readonly payload: Readonly<Record<string, string>>;
}

/** Port to the queue in PostgreSQL. */
export abstract class JobQueue {
  /** Enqueues in the caller's transaction; nothing is queued when that rolls back. Returns the job's id. */
  abstract enqueue(manager: EntityManager, actor: Actor, request: JobRequest): Promise<string>;
  /**
   * Asks a waiting or running job to stop; false when it has already ended (or is not visible to the actor). A waiting
   * one is cancelled at once, a running one as soon as its handler follows the signal.
   */
  abstract cancel(manager: EntityManager, actor: Actor, jobId: string): Promise<boolean>;
}
