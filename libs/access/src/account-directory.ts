import { Injectable } from '@nestjs/common';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { In } from 'typeorm';
import { Account } from './account.entity.ts';

export interface AccountName {
  readonly id: string;
  readonly displayName: string;
  readonly userName: string;
}

/** Names beside ids. Whoever asks must have been let through to the ids first. */
@Injectable()
export class AccountDirectory {
  constructor(private readonly transactions: Transactions) {}

  async names(actor: Actor, ids: readonly string[]): Promise<Map<string, AccountName>> {
    const accounts = await this.transactions.run(actor, (manager) =>
      manager.find(Account, { where: { id: In([...new Set(ids)]) } }),
    );
    return new Map(accounts.map((account) => [account.id, name(account)]));
  }

  /** Active accounts that could become members, by name. */
  async candidates(actor: Actor): Promise<AccountName[]> {
    const accounts = await this.transactions.run(actor, (manager) =>
      manager.find(Account, {
        where: { active: true, isSystem: false },
        order: { displayName: 'ASC', id: 'ASC' },
      }),
    );
    return accounts.map(name);
  }
}

function name({ id, displayName, userName }: Account): AccountName {
  return { id, displayName, userName };
}
