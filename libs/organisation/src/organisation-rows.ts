import type { OrganisationUnit } from '#pruefwerk/engagements';
import type { BranchService } from './branch-service.entity.ts';
import type { OpeningHours } from './opening-hours.entity.ts';
import type { PostDeputy } from './post-deputy.entity.ts';
import type { Post } from './post.entity.ts';
import type { SigningPower } from './signing-power.entity.ts';

/** Rows of one engagement that stand, in any order. */
export interface OrganisationRows {
  readonly units: readonly OrganisationUnit[];
  readonly posts: readonly Post[];
  readonly deputies: readonly PostDeputy[];
  readonly powers: readonly SigningPower[];
  readonly services: readonly BranchService[];
  readonly openingHours: readonly OpeningHours[];
}
