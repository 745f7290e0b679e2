import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { Dataset } from './dataset.entity.ts';
import type { PaymentImport } from './payment-import.entity.ts';

/** Port to the floors above: what follows a sealed import, in the transaction that seals it. */
export abstract class ImportFollower {
  abstract sealed(
    manager: EntityManager,
    actor: Actor,
    one: PaymentImport,
    dataset: Dataset,
  ): Promise<void>;
}
