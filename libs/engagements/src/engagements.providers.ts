import type { Provider } from '@nestjs/common';
import { EngagementService } from './engagement.service.ts';
import { MembershipLookup } from './membership-lookup.ts';
import { MembershipService } from './membership.service.ts';
import { OrganisationUnitService } from './organisation-unit.service.ts';
import { SigningLimitService } from './signing-limit.service.ts';

/** The services of this lib. The process adds `EngagementPolicy` and the platform's services. */
export const engagementProviders: Provider[] = [
  EngagementService,
  MembershipLookup,
  MembershipService,
  OrganisationUnitService,
  SigningLimitService,
];
