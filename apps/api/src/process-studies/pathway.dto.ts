import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { PathwayState } from '#pruefwerk/process-studies';
import { MayBeAbsent } from '../dto-rules.ts';
import type { RangeDto } from './figure.dto.ts';
import {
  type FiguresNoteDto,
  type GuideDto,
  type HandOverDto,
  type RoleFiguresDto,
  SinglePointDto,
} from './process-figures.dto.ts';

export class PathwayPartDto {
  @IsUUID()
  processId: string;

  /** Processes of the same pathway that have to end before this one starts. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  dependsOn: string[];

  /** Why it waits. */
  @IsString()
  @MaxLength(1000)
  reason: string;
}

export class NewPathwayDto {
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  name: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  description: string = '';

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PathwayPartDto)
  parts: PathwayPartDto[];
}

export class PathwayChangeDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  name?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  description?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PathwayPartDto)
  parts?: PathwayPartDto[];
}

export class PathwayWithdrawalDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsString()
  @MaxLength(1000)
  reason: string;
}

export class PathwayDto {
  id: string;
  number: number;
  /** W-01. */
  code: string;
  name: string;
  description: string;
  parts: PathwayPartDto[];
  state: PathwayState;
  withdrawnReason: string | null;
  version: number;
}

/** A service of the household with its place in time. Hours from the start of the first one. */
export class StudiedPartDto {
  processId: string;
  number: number;
  name: string;
  dependsOn: string[];
  reason: string;
  start: number;
  end: number;
  slack: number;
  critical: boolean;
  leadTimeHours: RangeDto;
  minutesPerCase: RangeDto;
  centsPerCase: RangeDto;
  handOvers: number;
  contacts: number;
  rolesMet: number;
  /** Minutes of the first role before anybody else has the case. */
  intakeMinutes: number;
}

export class PathwaySinglePointDto extends SinglePointDto {
  processId: string;
}

/** What a common front office would change, per household. */
export class FrontOfficeDto {
  sharedIntake: RangeDto;
  intakeMinutes: number;
  minutesSaved: RangeDto;
  firstContactsBefore: number;
  firstContactsAfter: number;
}

export class PathwayStudyDto extends PathwayDto {
  /** Expected hours until the last service has ended. */
  hours: number;
  hoursOneByOne: number;
  /** Processes on the longest chain, in order. */
  criticalPath: string[];
  studied: StudiedPartDto[];
  roles: RoleFiguresDto[];
  handOvers: HandOverDto[];
  singlePoints: PathwaySinglePointDto[];
  guide: GuideDto;
  frontOffice: FrontOfficeDto;
  /** What the processes leave open, with the name of the process before it. */
  assumptions: FiguresNoteDto[];
}
