import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { brokenConstraint } from './database-conflict.ts';
import { EngagementPolicy } from './engagement-policy.ts';
import { Engagement } from './engagement.entity.ts';
import { LastLead, MemberUnknown, SampleIsFixed, UnknownAccount } from './engagements.problems.ts';
import { Membership, type MemberRole } from './membership.entity.ts';

@Injectable()
export class MembershipService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly policy: EngagementPolicy,
  ) {}

  list(actor: Actor, engagementId: string): Promise<Membership[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'member:read');
      return manager.find(Membership, {
        where: { engagementId },
        order: { createdAt: 'ASC', accountId: 'ASC' },
      });
    });
  }

  /** Adds a member or gives another role. @throws UnknownAccount, LastLead, SampleIsFixed */
  put(
    actor: Actor,
    engagementId: string,
    accountId: string,
    role: MemberRole,
  ): Promise<Membership> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'member:write');
      await lockMembers(manager, engagementId);
      const before = await manager.findOneBy(Membership, { engagementId, accountId });
      const createdAt = before?.createdAt ?? this.clock.now();
      const after = manager.create(Membership, { engagementId, accountId, role, createdAt });
      await manager.upsert(Membership, after, ['engagementId', 'accountId']).catch(unknownAccount);
      await requireLead(manager, engagementId);
      await this.record(manager, actor, before === null ? 'member.added' : 'member.changed', after);
      return after;
    });
  }

  /** @throws MemberUnknown, LastLead, SampleIsFixed */
  remove(actor: Actor, engagementId: string, accountId: string): Promise<void> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'member:write');
      await lockMembers(manager, engagementId);
      const before = await manager.findOneBy(Membership, { engagementId, accountId });
      if (before === null) throw new MemberUnknown();
      await requireLead(manager, engagementId, accountId);
      await manager.delete(Membership, { engagementId, accountId });
      await this.record(manager, actor, 'member.removed', before);
    });
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    { engagementId, accountId, role }: Membership,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId,
      action,
      objectType: 'membership',
      objectId: accountId,
      after: { engagementId, accountId, role },
      details: { role },
    });
  }
}

/** One change of members at a time, or two leads could remove each other. */
async function lockMembers(manager: EntityManager, engagementId: string): Promise<void> {
  const engagement = await manager.findOneOrFail(Engagement, {
    where: { id: engagementId },
    lock: { mode: 'pessimistic_write' },
  });
  if (engagement.isSample) throw new SampleIsFixed();
}

async function requireLead(
  manager: EntityManager,
  engagementId: string,
  leaving?: string,
): Promise<void> {
  const leads = await manager.findBy(Membership, { engagementId, role: 'lead' });
  if (leads.every(({ accountId }) => accountId === leaving)) throw new LastLead();
}

function unknownAccount(error: unknown): never {
  throw brokenConstraint(error) === 'membership_account' ? new UnknownAccount() : error;
}
