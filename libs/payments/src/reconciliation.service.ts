import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import { Dataset } from './dataset.entity.ts';
import { lockSeenImport } from './import.service.ts';
import type { PaymentImport } from './payment-import.entity.ts';
import { ImportNotSealed } from './payments.problems.ts';
import { reconcile } from './reconciliation.ts';

export interface ReconciliationRequest {
  /** Total of another record in cents; null when there is none. */
  readonly expectedTotalCents: number | null;
  readonly reason: string | null;
  /** Version of the import that the person looked at; not compared when left out. */
  readonly version?: number;
}

@Injectable()
export class ReconciliationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly authorisation: Authorisation,
  ) {}

  /** Compares the control total with the one that the person entered, or records why they differ. @throws ImportNotSealed, ChangedMeanwhile */
  reconcile(
    actor: Actor,
    engagementId: string,
    importId: string,
    request: ReconciliationRequest,
  ): Promise<PaymentImport> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:write');
      const { expectedTotalCents, reason, version } = request;
      const one = await lockSeenImport(manager, { engagementId, id: importId, version });
      const dataset = await manager.findOneBy(Dataset, { engagementId, importId });
      if (!dataset) throw new ImportNotSealed(one.state);
      const { controlTotalCents } = dataset.manifest;
      const { state, differenceCents } = reconcile(controlTotalCents, expectedTotalCents, reason);
      const before = { state: one.reconciliation, expectedTotalCents: one.expectedTotalCents };
      Object.assign(one, {
        expectedTotalCents,
        reconciliation: state,
        reconciliationReason: reason,
        reconciledBy: actor.accountId,
        reconciledAt: this.clock.now(),
      });
      const saved = await manager.save(one);
      await this.audit.append(manager, actor, {
        engagementId,
        action: `import.${state === 'open' ? 'compared' : state}`,
        objectType: 'import',
        objectId: importId,
        before,
        after: { state, expectedTotalCents, reason },
        details: { controlTotalCents, expectedTotalCents, differenceCents },
      });
      return saved;
    });
  }
}
