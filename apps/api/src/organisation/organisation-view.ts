import type {
  BranchAt,
  BranchService,
  Dated,
  OpeningHours,
  OrganisationAt,
  PostAt,
  PostDeputy,
  SigningPower,
  UnitAt,
} from '#pruefwerk/organisation';
import type {
  BranchDto,
  BranchServiceDto,
  OpeningHoursDto,
  OrganisationDto,
  PostDeputyDto,
  PostDto,
  SigningPowerDto,
  UnitAtDto,
} from './organisation.dto.ts';
import { timeOf } from './time-of-day.ts';

export function organisationView(found: OrganisationAt): OrganisationDto {
  return {
    ...{ date: found.date, total: found.total },
    units: found.units.map(unitView),
    posts: found.posts.map(postView),
    branches: found.branches.map(branchView),
  };
}

function unitView({ unit, depth, holds, own, total }: UnitAt): UnitAtDto {
  const { id, parentId, kind, name } = unit;
  return { id, parentId, kind, name, depth, holds, own, total };
}

function postView({ post, holds, hasDeputy, deputies, powers }: PostAt): PostDto {
  const { id, unitId, number, designation, roleName, payGrade, fteActual, fteTarget } = post;
  return {
    ...{ id, unitId, number, designation, roleName, payGrade, fteActual, fteTarget },
    ...{ ...dates({ record: post, holds }), hasDeputy },
    deputies: deputies.map(deputyView),
    powers: powers.map(powerView),
  };
}

function deputyView(dated: Dated<PostDeputy>): PostDeputyDto {
  const { id, deputyPostId } = dated.record;
  return { id, deputyPostId, ...dates(dated) };
}

function powerView(dated: Dated<SigningPower>): SigningPowerDto {
  const { id, power, limitCents } = dated.record;
  return { id, power, limitCents, ...dates(dated) };
}

function branchView({ services, openingHours, ...branch }: BranchAt): BranchDto {
  return {
    ...branch,
    services: services.map(serviceView),
    openingHours: openingHours.map(hoursView),
  };
}

function serviceView(dated: Dated<BranchService>): BranchServiceDto {
  const { id, service, name, kind } = dated.record;
  return { id, service, name, kind, ...dates(dated) };
}

function hoursView(dated: Dated<OpeningHours>): OpeningHoursDto {
  const { id, weekday, opensAt, closesAt } = dated.record;
  return { id, weekday, opens: timeOf(opensAt), closes: timeOf(closesAt), ...dates(dated) };
}

interface Standing {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly version: number;
}

function dates({ record, holds }: Dated<Standing>) {
  const { validFrom, validTo, version } = record;
  return { validFrom, validTo, holds, version };
}
