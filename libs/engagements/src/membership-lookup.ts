import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Membership, type MemberRole } from './membership.entity.ts';

/** Answers which role an account has; row-level security lets an actor see only engagements of their own. */
@Injectable()
export class MembershipLookup {
  async roleIn(
    manager: EntityManager,
    accountId: string,
    engagementId: string,
  ): Promise<MemberRole | null> {
    const membership = await manager.findOneBy(Membership, { accountId, engagementId });
    return membership?.role ?? null;
  }
}
