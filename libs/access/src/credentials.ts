import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity.ts';
import { PasswordHasher } from './password-hasher.ts';

export interface StoredCredentials {
  readonly accountId: string;
  /** Null: nobody can sign in with this account. */
  readonly passwordHash: string | null;
}

/** Reading and checking of passwords; hashing happens outside of transactions, because it takes a tenth of a second. */
@Injectable()
export class Credentials {
  constructor(private readonly hasher: PasswordHasher) {}

  async byUserName(manager: EntityManager, userName: string): Promise<StoredCredentials | null> {
    return this.read(manager, { userName, active: true, isSystem: false });
  }

  async byAccount(manager: EntityManager, accountId: string): Promise<StoredCredentials | null> {
    return this.read(manager, { id: accountId, active: true, isSystem: false });
  }

  matches(stored: StoredCredentials | null, password: string): Promise<boolean> {
    return this.hasher.matches(stored?.passwordHash ?? null, password);
  }

  hash(password: string): Promise<string> {
    return this.hasher.hash(password);
  }

  private async read(
    manager: EntityManager,
    where: Partial<Pick<Account, 'id' | 'userName' | 'active' | 'isSystem'>>,
  ): Promise<StoredCredentials | null> {
    const account = await manager.findOne(Account, {
      where,
      select: { id: true, passwordHash: true },
    });
    return account && { accountId: account.id, passwordHash: account.passwordHash };
  }
}
