import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { CheckQueue } from './check-queue.ts';

/** For when controls or rules have changed while the diagrams stayed as they were. */
@Injectable()
export class CheckRequestService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly queue: CheckQueue,
  ) {}

  /** @returns the job that checks all processes of the engagement */
  checkAll(actor: Actor, engagementId: string): Promise<string> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'process:write');
      return this.queue.request(manager, actor, engagementId);
    });
  }
}
