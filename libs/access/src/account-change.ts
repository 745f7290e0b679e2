import type { Account } from './account.entity.ts';
import { requireGoodPassword } from './password-rules.ts';

/** What an administrator may change; absent fields stay. */
export interface AccountChange {
  /** Version that the administrator saw. */
  readonly version: number;
  readonly displayName?: string;
  readonly administrator?: boolean;
  readonly mayOpenEngagements?: boolean;
  readonly active?: boolean;
  /** Why the account is switched off; ignored for one that is active afterwards. */
  readonly deactivationReason?: string;
  /** A new password for somebody who forgot theirs; it must be changed at the next sign-in. */
  readonly password?: string;
}

/** @throws PasswordTooWeak */
export function appliedChange(
  account: Account,
  change: AccountChange,
  passwordHash: string | undefined,
): Account {
  account.displayName = change.displayName?.normalize('NFC').trim() ?? account.displayName;
  account.administrator = change.administrator ?? account.administrator;
  account.mayOpenEngagements = change.mayOpenEngagements ?? account.mayOpenEngagements;
  account.active = change.active ?? account.active;
  account.deactivationReason = account.active
    ? null
    : (change.deactivationReason?.normalize('NFC').trim() ?? account.deactivationReason);
  if (change.password !== undefined && passwordHash !== undefined) {
    requireGoodPassword(change.password, account.userName);
    account.passwordHash = passwordHash;
    account.passwordChangeDue = true;
  }
  return account;
}
