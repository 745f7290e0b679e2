import type { Account } from './account.entity.ts';

/** An account as others may know it: no password, no hash. */
export interface AccountSummary {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly administrator: boolean;
  readonly mayOpenEngagements: boolean;
  readonly active: boolean;
  /** Why it was switched off; null while it is active, or when nothing was noted. */
  readonly deactivationReason: string | null;
  readonly passwordChangeDue: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

export function accountSummary(account: Account): AccountSummary {
  const { id, userName, displayName, administrator, mayOpenEngagements } = account;
  const { active, deactivationReason, passwordChangeDue, createdAt, version } = account;
  return {
    ...{ id, userName, displayName, administrator, mayOpenEngagements },
    ...{ active, deactivationReason, passwordChangeDue, createdAt, version },
  };
}
