import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { Engagement } from './engagement.entity.ts';
import { Membership } from './membership.entity.ts';
import { CreateEngagements1795330000000 } from './migrations/1795330000000-create-engagements.ts';
import { AddEngagementStatus1795331000000 } from './migrations/1795331000000-add-engagement-status.ts';
import { OrganisationUnit } from './organisation-unit.entity.ts';
import { SigningLimit } from './signing-limit.entity.ts';

export const engagementEntities: readonly EntityClass[] = [
  Engagement,
  Membership,
  OrganisationUnit,
  SigningLimit,
];

export const engagementMigrations: readonly MigrationClass[] = [
  CreateEngagements1795330000000,
  AddEngagementStatus1795331000000,
];
