import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import { ImportFollower } from './import-follower.ts';
import { ImportQueue } from './import-queue.ts';
import { lockSeenImport } from './import.service.ts';
import type { PaymentImport } from './payment-import.entity.ts';
import { ImportStateConflict } from './payments.problems.ts';
import { sealImport } from './seal-import.ts';

/** The last step of a reviewed import; whoever provides it also provides an `ImportFollower`. */
@Injectable()
export class ImportAcceptance {
  constructor(
    private readonly transactions: Transactions,
    readonly clock: Clock,
    private readonly authorisation: Authorisation,
    readonly queue: ImportQueue,
    readonly follower: ImportFollower,
  ) {}

  /**
   * Seals what was read and checked: one transaction, so that there is a population or none.
   *
   * @param version that the person looked at; not compared when left out
   * @throws ImportStateConflict, ChangedMeanwhile
   */
  accept(actor: Actor, engagementId: string, id: string, version?: number): Promise<PaymentImport> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:write');
      const one = await lockSeenImport(manager, { engagementId, id, version });
      const { state, unaccepted: files } = one;
      if (state !== 'awaiting-acceptance' || !files) throw new ImportStateConflict(state, 'sealed');
      return sealImport(this, manager, { actor, one, files });
    });
  }
}
