import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';

/** Opens the transaction of a use case, as the actor. Services call this once; controllers and jobs never nest it. */
export abstract class Transactions {
  /** Commits when `work` resolves, rolls back when it rejects. Reads inside see only the actor's engagements. */
  abstract run<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T>;
}
