import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { UserNameInvalid, UserNameTaken } from './access.problems.ts';
import { Account } from './account.entity.ts';
import { requireGoodPassword } from './password-rules.ts';
import { normalUserName, USER_NAME_PATTERN } from './user-name.ts';

export interface NewAccount {
  readonly userName: string;
  readonly displayName: string;
  readonly password: string;
}

/** Normal form of what was typed. @throws UserNameInvalid, PasswordTooWeak */
export function checkedNewAccount(request: NewAccount): NewAccount {
  const userName = normalUserName(request.userName);
  if (!USER_NAME_PATTERN.test(userName)) throw new UserNameInvalid();
  requireGoodPassword(request.password, userName);
  return { ...request, userName, displayName: request.displayName.normalize('NFC').trim() };
}

export type AccountToInsert = Pick<
  Account,
  | 'userName'
  | 'displayName'
  | 'passwordHash'
  | 'passwordChangeDue'
  | 'administrator'
  | 'mayOpenEngagements'
  | 'createdAt'
>;

/** @throws UserNameTaken, also when two requests with one name arrive at once */
export async function insertAccount(
  manager: EntityManager,
  values: AccountToInsert,
): Promise<Account> {
  const account = manager.create(Account, {
    id: randomUUID(),
    active: true,
    deactivationReason: null,
    isSystem: false,
    version: 1,
    ...values,
  });
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(Account)
    .values(account)
    .orIgnore()
    .returning('id')
    .execute();
  if ((result.raw as unknown[]).length === 0) throw new UserNameTaken(values.userName);
  return account;
}
