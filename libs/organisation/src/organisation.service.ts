import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { OrganisationUnit } from '#pruefwerk/engagements';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { type EntityManager, IsNull } from 'typeorm';
import { BranchService } from './branch-service.entity.ts';
import { OpeningHours } from './opening-hours.entity.ts';
import { type OrganisationAt, organisationAt } from './organisation-at.ts';
import type { OrganisationRows } from './organisation-rows.ts';
import { PostDeputy } from './post-deputy.entity.ts';
import { Post } from './post.entity.ts';
import { SigningPower } from './signing-power.entity.ts';

/** Reads the whole organisation of an engagement. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
  ) {}

  /** @param date plain date */
  at(actor: Actor, engagementId: string, date: string): Promise<OrganisationAt> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'organisation-unit:read');
      return organisationAt(await readOrganisation(manager, engagementId), date);
    });
  }
}

/** Rows that stand, inside a transaction that has checked the permission. */
export async function readOrganisation(
  manager: EntityManager,
  engagementId: string,
): Promise<OrganisationRows> {
  const where = { engagementId, withdrawnReason: IsNull() };
  const posts = await manager.findBy(Post, where);
  const ids = new Set(posts.map(({ id }) => id));
  const deputies = await manager.findBy(PostDeputy, where);
  return {
    units: await manager.findBy(OrganisationUnit, { engagementId }),
    posts,
    // A withdrawn post deputises for nobody.
    deputies: deputies.filter(({ deputyPostId }) => ids.has(deputyPostId)),
    powers: await manager.findBy(SigningPower, where),
    services: await manager.findBy(BranchService, where),
    openingHours: await manager.findBy(OpeningHours, where),
  };
}
