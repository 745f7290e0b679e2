import { Injectable } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { ContentFollower, type ProcessRecord } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { CheckQueue } from './check-queue.ts';

/** Every saved content is checked. */
@Injectable()
export class CheckAfterSave extends ContentFollower {
  constructor(private readonly queue: CheckQueue) {
    super();
  }

  override async changed(
    manager: EntityManager,
    actor: Actor,
    { engagementId, id }: ProcessRecord,
  ): Promise<void> {
    await this.queue.request(manager, actor, engagementId, id);
  }
}
