import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { BranchService } from './branch-service.entity.ts';
import { CreateOrganisation1795400000000 } from './migrations/1795400000000-create-organisation.ts';
import { OpeningHours } from './opening-hours.entity.ts';
import { PostDeputy } from './post-deputy.entity.ts';
import { Post } from './post.entity.ts';
import { SigningPower } from './signing-power.entity.ts';

export const organisationEntities: readonly EntityClass[] = [
  Post,
  PostDeputy,
  SigningPower,
  BranchService,
  OpeningHours,
];

export const organisationMigrations: readonly MigrationClass[] = [CreateOrganisation1795400000000];
