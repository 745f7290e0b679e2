import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import type { EmploymentStatus } from '#pruefwerk/staffing';
import {
  employmentStatuses,
  type Obligation,
  obligations,
  type TimeMethod,
  timeMethods,
} from '#pruefwerk/tasks';
import { IsPlainDate, MayBeAbsent, MayBeNull } from '../dto-rules.ts';

const MAX_MINUTES = 1_000_000;
const MAX_OBSERVATIONS = 10_000_000;

/** A change names what it changes; what it leaves out stays. */
export class TaskChangeDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  /** Another number moves the task and everything below it. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(14)
  number?: string;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @Matches(/\S/)
  @MaxLength(300)
  title?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  description?: string;

  @MayBeNull()
  @IsIn(obligations)
  obligation?: Obligation | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(300, { each: true })
  legalBasis?: string[];

  @MayBeNull()
  @IsUUID()
  unitId?: string | null;

  @MayBeNull()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(MAX_MINUTES)
  minutes?: number | null;

  @MayBeAbsent()
  @IsBoolean()
  minutesIncludeDistribution?: boolean;

  @MayBeNull()
  @IsIn(timeMethods)
  timeMethod?: TimeMethod | null;

  @MayBeNull()
  @IsInt()
  @Min(1)
  @Max(MAX_OBSERVATIONS)
  timeObservations?: number | null;

  @MayBeNull()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(MAX_MINUTES)
  timePrecision?: number | null;

  @MayBeNull()
  @IsPlainDate()
  timeRecordedOn?: string | null;

  @MayBeAbsent()
  @IsString()
  @MaxLength(2000)
  timeSource?: string;

  @MayBeAbsent()
  @IsIn(employmentStatuses)
  staffStatus?: EmploymentStatus;

  @MayBeNull()
  @IsString()
  @MinLength(1)
  @Matches(/\S/)
  @MaxLength(20)
  payGrade?: string | null;
}
