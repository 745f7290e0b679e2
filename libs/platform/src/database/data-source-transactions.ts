import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import { NestedTransaction } from './database.problem.ts';
import { Transactions } from './transactions.ts';

/** Transactions on the application's pool; the actor is set for the transaction only, so a pooled connection forgets it. */
export class DataSourceTransactions extends Transactions {
  readonly #dataSource: DataSource;
  readonly #open = new AsyncLocalStorage<true>();

  constructor(dataSource: DataSource) {
    super();
    this.#dataSource = dataSource;
  }

  run<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.#open.getStore()) return Promise.reject(new NestedTransaction());
    return this.#open.run(true, () =>
      this.#dataSource.transaction(async (manager) => {
        await manager.query(`select set_config('app.account_id', $1, true)`, [actor.accountId]);
        return work(manager);
      }),
    );
  }
}
