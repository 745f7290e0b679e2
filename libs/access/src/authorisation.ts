import { Injectable } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { EngagementNotVisible, NotSignedIn, PermissionMissing } from './access.problems.ts';
import { Account } from './account.entity.ts';
import { Memberships } from './memberships.ts';
import type { AccountPermission, EngagementPermission } from './permission.ts';
import { accountMay, type EngagementRole, roleMay } from './role-permissions.ts';

/**
 * The one place that answers "may this person do that here?". The API's guard asks it by route, and every service
 * asks again in its own transaction, so that a job or a new route cannot go around it.
 */
@Injectable()
export class Authorisation {
  constructor(private readonly memberships: Memberships) {}

  /** The actor's role. @throws EngagementNotVisible (no member), PermissionMissing (wrong role) */
  require(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    permission: EngagementPermission,
  ): Promise<EngagementRole> {
    return this.requireOneOf(manager, actor, engagementId, [permission]);
  }

  /** The actor's role, when it has at least one of the permissions. @throws as {@link require} */
  async requireOneOf(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    permissions: readonly EngagementPermission[],
  ): Promise<EngagementRole> {
    const role = await this.memberships.roleIn(manager, actor.accountId, engagementId);
    if (role === null) throw new EngagementNotVisible();
    const [first] = permissions;
    if (permissions.some((permission) => roleMay(role, permission))) return role;
    throw new PermissionMissing(first ?? 'engagement:read');
  }

  /** @throws NotSignedIn (account gone or switched off), PermissionMissing */
  async requireAccount(
    manager: EntityManager,
    actor: Actor,
    permission: AccountPermission,
  ): Promise<void> {
    const account = await manager.findOneBy(Account, { id: actor.accountId, active: true });
    if (account === null) throw new NotSignedIn();
    // The program itself may found the sample engagement; it cannot sign in, so no request acts as it.
    if (account.isSystem) return;
    if (!accountMay(account, permission)) throw new PermissionMissing(permission);
  }
}
