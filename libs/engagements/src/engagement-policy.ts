import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';

export type EngagementAction =
  | 'engagement:read'
  | 'engagement:write'
  | 'member:read'
  | 'member:write'
  | 'signing-limit:read'
  | 'signing-limit:write'
  | 'organisation-unit:read'
  | 'organisation-unit:write';

/** Port to whoever decides by role; the process joins it with `Authorisation` of the access lib. */
export abstract class EngagementPolicy {
  /** @throws a Problem when the actor may not do it in this engagement. */
  abstract require(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    action: EngagementAction,
  ): Promise<unknown>;

  /** @throws a Problem when the account may not open engagements at all. */
  abstract requireAccount(
    manager: EntityManager,
    actor: Actor,
    action: 'engagement:open' | 'engagement:list',
  ): Promise<void>;
}
