import { Membership } from '#pruefwerk/engagements';
import type { EntityManager } from 'typeorm';
import { AccountNotMember } from './findings.problems.ts';

/** Nothing is addressed to an account that could not see it. @throws AccountNotMember */
export async function requireMember(
  manager: EntityManager,
  engagementId: string,
  accountId: string | null,
): Promise<void> {
  if (accountId === null) return;
  if (!(await manager.existsBy(Membership, { engagementId, accountId }))) {
    throw new AccountNotMember();
  }
}
