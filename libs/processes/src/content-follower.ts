import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { ProcessRecord } from './process-model.entity.ts';

/** Port to the floors above: what follows a new content, in the transaction that saves it. */
export abstract class ContentFollower {
  abstract changed(manager: EntityManager, actor: Actor, process: ProcessRecord): Promise<void>;
}

/** Where nobody follows. */
export class NoContentFollower extends ContentFollower {
  override changed(): Promise<void> {
    return Promise.resolve();
  }
}
