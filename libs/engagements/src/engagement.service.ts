import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { brokenConstraint } from './database-conflict.ts';
import { EngagementPolicy } from './engagement-policy.ts';
import {
  engagementFigures,
  type EngagementListRequest,
  type ListedEngagement,
  listEngagements,
} from './engagement-list.ts';
import type { EngagementFacts, EngagementStatus } from './engagement-settings.ts';
import { Engagement } from './engagement.entity.ts';
import { ChangedMeanwhile, NumberTaken } from './engagements.problems.ts';
import { Membership, type MemberRole } from './membership.entity.ts';
import { givenFields } from './given-fields.ts';
import { requireOrderedPeriod } from './period.ts';

/** An engagement with the asker's own role in it. */
export interface EngagementForMember extends ListedEngagement {
  readonly role: MemberRole;
}

export interface EngagementChange extends Partial<EngagementFacts> {
  readonly status?: EngagementStatus;
}

@Injectable()
export class EngagementService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly policy: EngagementPolicy,
  ) {}

  /** The actor's own engagements only; row-level security is the filter. */
  list(
    actor: Actor,
    request: EngagementListRequest,
  ): Promise<{ items: EngagementForMember[]; total: number }> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.requireAccount(manager, actor, 'engagement:list');
      const { items, total } = await listEngagements(manager, request);
      const roles = await this.ownRoles(manager, actor);
      return {
        items: items.map((item) => ({ ...item, role: roles.get(item.engagement.id) ?? 'reader' })),
        total,
      };
    });
  }

  read(actor: Actor, engagementId: string): Promise<EngagementForMember> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'engagement:read');
      const engagement = await manager.findOneByOrFail(Engagement, { id: engagementId });
      const roles = await this.ownRoles(manager, actor);
      const figures = await engagementFigures(manager, engagementId);
      return { engagement, figures, role: roles.get(engagementId) ?? 'reader' };
    });
  }

  /** Null while there is no sample. */
  sampleId(actor: Actor): Promise<string | null> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.requireAccount(manager, actor, 'engagement:list');
      const order = { createdAt: 'ASC', id: 'ASC' } as const;
      const sample = await manager.findOne(Engagement, { where: { isSample: true }, order });
      return sample?.id ?? null;
    });
  }

  /** The actor becomes its lead. @throws PeriodReversed, NumberTaken */
  open(actor: Actor, facts: EngagementFacts): Promise<Engagement> {
    return this.create(actor, facts, false);
  }

  /** The synthetic town; the database makes every account its lead, present and future ones. */
  openSample(actor: Actor, facts: EngagementFacts): Promise<Engagement> {
    return this.create(actor, facts, true);
  }

  /** @throws PeriodReversed, NumberTaken, ChangedMeanwhile */
  change(
    actor: Actor,
    engagementId: string,
    version: number,
    change: EngagementChange,
  ): Promise<Engagement> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'engagement:write');
      const engagement = await lockedEngagement(manager, engagementId);
      if (engagement.version !== version) throw new ChangedMeanwhile(version, engagement.version);
      const before = { ...engagement };
      Object.assign(engagement, givenFields(change));
      requireOrderedPeriod(engagement.periodFrom, engagement.periodTo);
      const changed = await manager.save(engagement).catch(numberTaken(engagement.number));
      await this.record(manager, actor, 'engagement.changed', changed, before);
      return changed;
    });
  }

  private create(actor: Actor, facts: EngagementFacts, isSample: boolean): Promise<Engagement> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.requireAccount(manager, actor, 'engagement:open');
      requireOrderedPeriod(facts.periodFrom, facts.periodTo);
      const engagement = manager.create(Engagement, {
        ...facts,
        id: randomUUID(),
        status: isSample ? 'in-progress' : 'planning',
        isSample,
        createdBy: actor.accountId,
        createdAt: this.clock.now(),
        version: 1,
      });
      // The lead first: without a membership row-level security refuses the engagement itself.
      await manager.query('select app.lead_new_engagement($1)', [engagement.id]);
      await manager.insert(Engagement, engagement).catch(numberTaken(engagement.number));
      await this.record(manager, actor, 'engagement.opened', engagement);
      return engagement;
    });
  }

  private async ownRoles(manager: EntityManager, actor: Actor): Promise<Map<string, MemberRole>> {
    const memberships = await manager.findBy(Membership, { accountId: actor.accountId });
    return new Map(memberships.map(({ engagementId, role }) => [engagementId, role]));
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: Engagement,
    before?: Engagement,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId: after.id,
      action,
      objectType: 'engagement',
      objectId: after.id,
      before,
      after: { ...after },
      details: { number: after.number, status: after.status, version: after.version },
    });
  }
}

/** Changes of one engagement go one by one, so that the version that was compared is the one that is replaced. */
function lockedEngagement(manager: EntityManager, id: string): Promise<Engagement> {
  return manager.findOneOrFail(Engagement, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

function numberTaken(number: string) {
  return (error: unknown): never => {
    throw brokenConstraint(error) === 'engagement_number' ? new NumberTaken(number) : error;
  };
}
