import { Account } from '#pruefwerk/access';
import { Membership } from '#pruefwerk/engagements';
import { type EntityManager, In } from 'typeorm';

/** Names of the audit office's people in the engagement: leads first, then by name. */
export async function examinerNames(
  manager: EntityManager,
  engagementId: string,
): Promise<string[]> {
  const members = await manager.findBy(Membership, {
    engagementId,
    role: In(['lead', 'auditor']),
  });
  const leads = new Set(members.filter(({ role }) => role === 'lead').map((m) => m.accountId));
  const accounts = await manager.findBy(Account, {
    id: In(members.map(({ accountId }) => accountId)),
    isSystem: false,
  });
  const rank = (account: Account): string => (leads.has(account.id) ? '0' : '1');
  return accounts
    .map((account) => ({ key: rank(account) + account.displayName, name: account.displayName }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ name }) => name);
}
