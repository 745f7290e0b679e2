import { randomUUID } from 'node:crypto';
import type { Actor, Clock } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { Dataset } from './dataset.entity.ts';
import type { ImportFollower } from './import-follower.ts';
import type { ImportQueue } from './import-queue.ts';
import type { PaymentImport, UnacceptedFiles } from './payment-import.entity.ts';
import { reconcile } from './reconciliation.ts';

export interface SealingParts {
  readonly clock: Clock;
  readonly queue: ImportQueue;
  readonly follower: ImportFollower;
}

/** Makes the files of an import its sealed population, with what follows it, in the caller's transaction. */
export async function sealImport(
  { clock, queue, follower }: SealingParts,
  manager: EntityManager,
  { actor, one, files }: { actor: Actor; one: PaymentImport; files: UnacceptedFiles },
): Promise<PaymentImport> {
  const dataset = manager.create(Dataset, {
    ...files,
    id: randomUUID(),
    engagementId: one.engagementId,
    importId: one.id,
    sha256: files.manifest.sha256,
    sealedBy: actor.accountId,
    sealedAt: clock.now(),
  });
  await manager.insert(Dataset, dataset);
  const { mapping, controlTotalCents } = files.manifest;
  const { state } = reconcile(controlTotalCents, one.expectedTotalCents, one.reconciliationReason);
  const settled = one.reconciliation === 'open' ? state : one.reconciliation;
  const done = { mapping, preview: null, problem: null, reconciliation: settled };
  const sealed = await queue.move(manager, actor, Object.assign(one, done), 'sealed');
  await follower.sealed(manager, actor, one, dataset);
  return sealed;
}
