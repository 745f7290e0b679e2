import { Injectable } from '@nestjs/common';
import {
  Authorisation,
  type EngagementPermission,
  type EngagementRole,
  PermissionMissing,
  roleMay,
} from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { Finding } from './finding.entity.ts';
import { FindingUnknown, MeasureUnknown } from './findings.problems.ts';
import { Measure } from './measure.entity.ts';

/** What of the findings and measures an actor may see: everything, or what is addressed to them. */
export interface Scope {
  readonly role: EngagementRole;
  readonly ownOnly: boolean;
}

/** A finding by its id or by its number. */
export type FindingTarget = { readonly engagementId: string } & (
  { readonly id: string } | { readonly number: number }
);

/** Managers see their own findings and measures only; this is the one place that says so. */
@Injectable()
export class FindingScope {
  constructor(private readonly authorisation: Authorisation) {}

  /** @throws PermissionMissing when the role has neither permission */
  async of(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    all: EngagementPermission,
    own: EngagementPermission,
  ): Promise<Scope> {
    const role = await this.authorisation.require(manager, actor, engagementId, 'engagement:read');
    if (roleMay(role, all)) return { role, ownOnly: false };
    if (roleMay(role, own)) return { role, ownOnly: true };
    throw new PermissionMissing(all);
  }

  /** For a change: locked until the transaction ends. @throws FindingUnknown as {@link readFinding} */
  async finding(
    manager: EntityManager,
    actor: Actor,
    scope: Scope,
    target: FindingTarget,
  ): Promise<Finding> {
    const lock = { mode: 'pessimistic_write' } as const;
    const finding = await manager.findOne(Finding, { where: keyOf(target), lock });
    return visible(finding, actor, scope);
  }

  /** @throws FindingUnknown also for a finding that is addressed to somebody else */
  async readFinding(
    manager: EntityManager,
    actor: Actor,
    scope: Scope,
    target: FindingTarget,
  ): Promise<Finding> {
    return visible(await manager.findOneBy(Finding, keyOf(target)), actor, scope);
  }

  /** A measure belongs to its owner and to whom its finding is addressed. @throws MeasureUnknown */
  async measure(
    manager: EntityManager,
    actor: Actor,
    scope: Scope,
    target: { readonly engagementId: string; readonly id: string },
  ): Promise<Measure> {
    const { engagementId, id } = target;
    const measure = await manager.findOne(Measure, {
      where: { engagementId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!measure) throw new MeasureUnknown();
    if (scope.ownOnly && measure.ownerId !== actor.accountId) {
      const finding = await manager.findOneBy(Finding, { engagementId, id: measure.findingId });
      if (finding?.addressedTo !== actor.accountId) throw new MeasureUnknown();
    }
    return measure;
  }
}

function keyOf(target: FindingTarget) {
  const { engagementId } = target;
  return { engagementId, ...('id' in target ? { id: target.id } : { number: target.number }) };
}

function visible(finding: Finding | null, actor: Actor, { ownOnly }: Scope): Finding {
  if (!finding || (ownOnly && finding.addressedTo !== actor.accountId)) throw new FindingUnknown();
  return finding;
}
