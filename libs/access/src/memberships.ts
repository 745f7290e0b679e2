import type { EntityManager } from 'typeorm';
import type { EngagementRole } from './role-permissions.ts';

/** Port to whoever keeps the memberships: access decides by role and does not know engagements. */
export abstract class Memberships {
  /** Null when the account is no member. Reads in the caller's transaction. */
  abstract roleIn(
    manager: EntityManager,
    accountId: string,
    engagementId: string,
  ): Promise<EngagementRole | null>;
}
