import type { OrganisationUnitKind } from '#pruefwerk/engagements';
import type { Power, Service, ServiceKind } from '#pruefwerk/organisation';
import { IsPlainDate, MayBeAbsent } from '../dto-rules.ts';

export class OrganisationQuery {
  /** Day of which the organisation is shown, yyyy-mm-dd; today when left out. */
  @MayBeAbsent()
  @IsPlainDate()
  on?: string;
}

export class StaffDto {
  /** Lines of the staffing plan that hold on the day, not heads. */
  posts: number;
  fteActual: number;
  fteTarget: number;
  withoutDeputy: number;
}

export class UnitAtDto {
  id: string;
  parentId: string | null;
  kind: OrganisationUnitKind;
  name: string;
  /** 0 at the top. */
  depth: number;
  /** On the day. */
  holds: boolean;
  /** Posts of the unit itself. */
  own: StaffDto;
  /** Posts of the unit and of everything below it. */
  total: StaffDto;
}

export class PostDeputyDto {
  id: string;
  deputyPostId: string;
  validFrom: string | null;
  validTo: string | null;
  holds: boolean;
  version: number;
}

export class SigningPowerDto {
  id: string;
  power: Power;
  /** Null: without a limit. */
  limitCents: number | null;
  validFrom: string | null;
  validTo: string | null;
  holds: boolean;
  version: number;
}

export class PostDto {
  id: string;
  unitId: string;
  number: string | null;
  designation: string;
  roleName: string;
  payGrade: string | null;
  fteActual: number;
  fteTarget: number;
  validFrom: string | null;
  validTo: string | null;
  holds: boolean;
  /** A deputy is entered for the day, and its post exists on it. */
  hasDeputy: boolean;
  deputies: PostDeputyDto[];
  powers: SigningPowerDto[];
  version: number;
}

export class BranchServiceDto {
  id: string;
  service: Service;
  /** Only of `other`. */
  name: string | null;
  kind: ServiceKind;
  validFrom: string | null;
  validTo: string | null;
  holds: boolean;
  version: number;
}

export class OpeningHoursDto {
  id: string;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  /** Local time, HH:MM. */
  opens: string;
  closes: string;
  validFrom: string | null;
  validTo: string | null;
  holds: boolean;
  version: number;
}

export class BranchDto {
  unitId: string;
  services: BranchServiceDto[];
  openingHours: OpeningHoursDto[];
  /** Of the opening hours that hold on the day. */
  minutesPerWeek: number;
  /** Services are offered, and none of them is worked on. */
  counsellingOnly: boolean;
}

export class OrganisationDto {
  /** The day that is shown. */
  date: string;
  units: UnitAtDto[];
  posts: PostDto[];
  /** Branch offices, and other units that offer something or are open. */
  branches: BranchDto[];
  total: StaffDto;
}
