import { OrganisationUnitUnknown } from '#pruefwerk/engagements';
import { BranchService } from './branch-service.entity.ts';
import { OpeningHours } from './opening-hours.entity.ts';
import {
  DeputyOverlap,
  OpeningHoursOverlap,
  OpeningHoursReversed,
  OwnDeputy,
  PostNumberTaken,
  PostUnknown,
  ServiceNameMismatch,
  ServiceOverlap,
  SigningPowerOverlap,
} from './organisation.problems.ts';
import { PostDeputy } from './post-deputy.entity.ts';
import { Post } from './post.entity.ts';
import type { RecordKind } from './record-kind.ts';
import { SigningPower } from './signing-power.entity.ts';

const anything = () => undefined;
const noPosts = () => [];

export const postRecords: RecordKind<Post> = {
  ...{ entity: Post, objectType: 'post', added: 'post.added', changed: 'post.changed' },
  ...{ withdrawn: 'post.withdrawn', restored: 'post.restored' },
  check: anything,
  postsOf: noPosts,
  refusals: {
    post_unit: () => new OrganisationUnitUnknown(),
    post_number: () => new PostNumberTaken(),
  },
  details: ({ designation }) => ({ designation }),
};

export const deputyRecords: RecordKind<PostDeputy> = {
  ...{ entity: PostDeputy, objectType: 'post-deputy', added: 'post-deputy.added' },
  ...{ changed: 'post-deputy.changed', withdrawn: 'post-deputy.withdrawn' },
  restored: 'post-deputy.restored',
  check: ({ postId, deputyPostId }) => {
    if (postId === deputyPostId) throw new OwnDeputy();
  },
  postsOf: ({ postId, deputyPostId }) => [postId, deputyPostId],
  refusals: {
    post_deputy_post: () => new PostUnknown(),
    post_deputy_deputy: () => new PostUnknown(),
    post_deputy_overlap: () => new DeputyOverlap(),
  },
  details: ({ postId, deputyPostId }) => ({ postId, deputyPostId }),
};

export const signingPowerRecords: RecordKind<SigningPower> = {
  ...{ entity: SigningPower, objectType: 'signing-power', added: 'signing-power.added' },
  ...{ changed: 'signing-power.changed', withdrawn: 'signing-power.withdrawn' },
  restored: 'signing-power.restored',
  check: anything,
  postsOf: ({ postId }) => [postId],
  refusals: {
    signing_power_post: () => new PostUnknown(),
    signing_power_overlap: () => new SigningPowerOverlap(),
  },
  details: ({ power, limitCents }) => ({ power, limitCents }),
};

export const serviceRecords: RecordKind<BranchService> = {
  ...{ entity: BranchService, objectType: 'branch-service', added: 'branch-service.added' },
  ...{ changed: 'branch-service.changed', withdrawn: 'branch-service.withdrawn' },
  restored: 'branch-service.restored',
  check: ({ service, name }) => {
    if ((service === 'other') !== (name !== null)) throw new ServiceNameMismatch();
  },
  postsOf: noPosts,
  refusals: {
    branch_service_unit: () => new OrganisationUnitUnknown(),
    branch_service_overlap: () => new ServiceOverlap(),
  },
  details: ({ service, kind }) => ({ service, kind }),
};

export const openingHoursRecords: RecordKind<OpeningHours> = {
  ...{ entity: OpeningHours, objectType: 'opening-hours', added: 'opening-hours.added' },
  ...{ changed: 'opening-hours.changed', withdrawn: 'opening-hours.withdrawn' },
  restored: 'opening-hours.restored',
  check: ({ opensAt, closesAt }) => {
    if (opensAt >= closesAt) throw new OpeningHoursReversed();
  },
  postsOf: noPosts,
  refusals: {
    opening_hours_unit: () => new OrganisationUnitUnknown(),
    opening_hours_overlap: () => new OpeningHoursOverlap(),
  },
  details: ({ weekday }) => ({ weekday }),
};
