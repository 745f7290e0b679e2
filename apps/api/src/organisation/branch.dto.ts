import { IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { type Service, type ServiceKind, serviceKinds, services } from '#pruefwerk/organisation';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';
import { timePattern } from './time-of-day.ts';
import { ValidityChangeDto, ValidityDto } from './validity.dto.ts';

export class NewBranchServiceDto extends ValidityDto {
  @IsUUID()
  unitId: string;

  @IsIn(services)
  service: Service;

  /** Only for `other`, and then needed. */
  @MayBeNull()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  name: string | null = null;

  @IsIn(serviceKinds)
  kind: ServiceKind;
}

export class BranchServiceChangeDto extends ValidityChangeDto {
  @MayBeAbsent()
  @IsIn(services)
  service?: Service;

  @MayBeNull()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  name?: string | null;

  @MayBeAbsent()
  @IsIn(serviceKinds)
  kind?: ServiceKind;
}

export class NewOpeningHoursDto extends ValidityDto {
  @IsUUID()
  unitId: string;

  /** 1 Monday to 7 Sunday. */
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  /** Local time, HH:MM. */
  @Matches(timePattern)
  opens: string;

  /** Local time, HH:MM, at most 24:00. */
  @Matches(timePattern)
  closes: string;
}

export class OpeningHoursChangeDto extends ValidityChangeDto {
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(7)
  weekday?: number;

  @MayBeAbsent()
  @Matches(timePattern)
  opens?: string;

  @MayBeAbsent()
  @Matches(timePattern)
  closes?: string;
}
