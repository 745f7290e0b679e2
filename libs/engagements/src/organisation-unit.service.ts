import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { EngagementPolicy } from './engagement-policy.ts';
import { Engagement } from './engagement.entity.ts';
import { ChangedMeanwhile, OrganisationUnitUnknown } from './engagements.problems.ts';
import { requireFittingParent, requireNoCycle } from './organisation-tree.ts';
import { OrganisationUnit } from './organisation-unit.entity.ts';
import { givenFields } from './given-fields.ts';
import { requireOrderedPeriod } from './period.ts';

export type OrganisationUnitFacts = Pick<
  OrganisationUnit,
  'parentId' | 'kind' | 'name' | 'code' | 'validFrom' | 'validTo'
>;

@Injectable()
export class OrganisationUnitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly policy: EngagementPolicy,
  ) {}

  /** The whole tree as a flat list, by name. */
  list(actor: Actor, engagementId: string): Promise<OrganisationUnit[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'organisation-unit:read');
      return manager.find(OrganisationUnit, {
        where: { engagementId },
        order: { name: 'ASC', id: 'ASC' },
      });
    });
  }

  /** @throws OrganisationUnitUnknown (parent), OrganisationUnitMisplaced, PeriodReversed */
  add(actor: Actor, engagementId: string, facts: OrganisationUnitFacts): Promise<OrganisationUnit> {
    return this.transactions.run(actor, async (manager) => {
      await this.policy.require(manager, actor, engagementId, 'organisation-unit:write');
      const tree = await lockedTree(manager, engagementId);
      const id = randomUUID();
      const unit = manager.create(OrganisationUnit, { ...facts, id, engagementId, version: 1 });
      requirePlace(tree, unit);
      await manager.insert(OrganisationUnit, unit);
      await this.record(manager, actor, 'organisation-unit.added', unit);
      return unit;
    });
  }

  /** @throws OrganisationUnitUnknown, OrganisationUnitMisplaced, OrganisationUnitCycle, ChangedMeanwhile */
  change(
    actor: Actor,
    target: { readonly engagementId: string; readonly id: string; readonly version: number },
    facts: Partial<OrganisationUnitFacts>,
  ): Promise<OrganisationUnit> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId, id, version } = target;
      await this.policy.require(manager, actor, engagementId, 'organisation-unit:write');
      const tree = await lockedTree(manager, engagementId);
      const unit = tree.find((candidate) => candidate.id === id);
      if (unit === undefined) throw new OrganisationUnitUnknown();
      if (unit.version !== version) throw new ChangedMeanwhile(version, unit.version);
      const before = { ...unit };
      Object.assign(unit, givenFields(facts));
      requirePlace(tree, unit);
      const changed = await manager.save(unit);
      await this.record(manager, actor, 'organisation-unit.changed', changed, before);
      return changed;
    });
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: OrganisationUnit,
    before?: OrganisationUnit,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId: after.engagementId,
      action,
      objectType: 'organisation-unit',
      objectId: after.id,
      before,
      after: { ...after },
      details: { kind: after.kind },
    });
  }
}

/** The engagement's row is the lock: two moves at once could close a circle that neither sees. */
async function lockedTree(
  manager: EntityManager,
  engagementId: string,
): Promise<OrganisationUnit[]> {
  await manager.findOneOrFail(Engagement, {
    where: { id: engagementId },
    lock: { mode: 'pessimistic_write' },
  });
  return manager.findBy(OrganisationUnit, { engagementId });
}

/** The unit, and whatever hangs below it, must fit where it stands. */
function requirePlace(tree: readonly OrganisationUnit[], unit: OrganisationUnit): void {
  requireOrderedPeriod(unit.validFrom, unit.validTo);
  const parent = tree.find(({ id }) => id === unit.parentId);
  if (unit.parentId !== null && parent === undefined) throw new OrganisationUnitUnknown();
  requireNoCycle(tree, unit.id, unit.parentId);
  requireFittingParent(unit.kind, parent?.kind ?? null);
  for (const child of tree)
    if (child.parentId === unit.id) requireFittingParent(child.kind, unit.kind);
}
