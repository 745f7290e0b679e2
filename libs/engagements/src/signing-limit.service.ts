import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { brokenConstraint } from './database-conflict.ts';
import { EngagementPolicy } from './engagement-policy.ts';
import {
  ChangedMeanwhile,
  OrganisationUnitUnknown,
  SigningLimitOverlap,
  SigningLimitUnknown,
} from './engagements.problems.ts';
import { givenFields } from './given-fields.ts';
import { requireOrderedPeriod } from './period.ts';
import { SigningLimit } from './signing-limit.entity.ts';

export type SigningLimitFacts = Pick<
  SigningLimit,
  'role' | 'organisationUnitId' | 'limitCents' | 'validFrom' | 'validTo'
>;

@Injectable()
export class SigningLimitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly policy: EngagementPolicy,
  ) {}

  list(actor: Actor, engagementId: string): Promise<SigningLimit[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'signing-limit:read');
      return manager.find(SigningLimit, {
        where: { engagementId },
        order: { role: 'ASC', validFrom: 'ASC', id: 'ASC' },
      });
    });
  }

  /** @throws PeriodReversed, SigningLimitOverlap, OrganisationUnitUnknown */
  add(actor: Actor, engagementId: string, facts: SigningLimitFacts): Promise<SigningLimit> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'signing-limit:write');
      requireOrderedPeriod(facts.validFrom, facts.validTo);
      const limit = manager.create(SigningLimit, {
        ...facts,
        id: randomUUID(),
        engagementId,
        version: 1,
      });
      await manager.insert(SigningLimit, limit).catch(refused(limit));
      await this.record(manager, actor, 'signing-limit.added', limit);
      return limit;
    });
  }

  /** @throws SigningLimitUnknown, ChangedMeanwhile, PeriodReversed, SigningLimitOverlap */
  change(
    actor: Actor,
    target: { readonly engagementId: string; readonly id: string; readonly version: number },
    facts: Partial<SigningLimitFacts>,
  ): Promise<SigningLimit> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId, id, version } = target;
      await this.policy.require(manager, actor, engagementId, 'signing-limit:write');
      const limit = await manager.findOne(SigningLimit, {
        where: { id, engagementId },
        lock: { mode: 'pessimistic_write' },
      });
      if (limit === null) throw new SigningLimitUnknown();
      if (limit.version !== version) throw new ChangedMeanwhile(version, limit.version);
      const before = { ...limit };
      Object.assign(limit, givenFields(facts));
      requireOrderedPeriod(limit.validFrom, limit.validTo);
      const changed = await manager.save(limit).catch(refused(limit));
      await this.record(manager, actor, 'signing-limit.changed', changed, before);
      return changed;
    });
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: SigningLimit,
    before?: SigningLimit,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId: after.engagementId,
      action,
      objectType: 'signing-limit',
      objectId: after.id,
      before,
      after: { ...after },
      details: { role: after.role, limitCents: after.limitCents },
    });
  }
}

function refused(limit: SigningLimit) {
  return (error: unknown): never => {
    const constraint = brokenConstraint(error);
    if (constraint === 'signing_limit_overlap') throw new SigningLimitOverlap(limit.role);
    if (constraint === 'signing_limit_unit') throw new OrganisationUnitUnknown();
    throw error;
  };
}
