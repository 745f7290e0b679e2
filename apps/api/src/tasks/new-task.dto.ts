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

export class NewTaskDto {
  /** 1 is a product, 1.1 a task, 1.1.1 a subtask. */
  @IsString()
  @MaxLength(14)
  number: string;

  @IsString()
  @MinLength(1)
  @Matches(/\S/)
  @MaxLength(300)
  title: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  description: string = '';

  @MayBeNull()
  @IsIn(obligations)
  obligation: Obligation | null = null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(300, { each: true })
  legalBasis: string[] = [];

  /** Organisation unit that is responsible. */
  @MayBeNull()
  @IsUUID()
  unitId: string | null = null;

  /** Mean processing time of a case (mBZ). */
  @MayBeNull()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(MAX_MINUTES)
  minutes: number | null = null;

  /** The distribution time must not come on top again. */
  @MayBeAbsent()
  @IsBoolean()
  minutesIncludeDistribution: boolean = false;

  @MayBeNull()
  @IsIn(timeMethods)
  timeMethod: TimeMethod | null = null;

  @MayBeNull()
  @IsInt()
  @Min(1)
  @Max(MAX_OBSERVATIONS)
  timeObservations: number | null = null;

  /** Half width of the 95 % interval in minutes. */
  @MayBeNull()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(MAX_MINUTES)
  timePrecision: number | null = null;

  @MayBeNull()
  @IsPlainDate()
  timeRecordedOn: string | null = null;

  @MayBeAbsent()
  @IsString()
  @MaxLength(2000)
  timeSource: string = '';

  /** Decides on the working minutes per year. */
  @MayBeAbsent()
  @IsIn(employmentStatuses)
  staffStatus: EmploymentStatus = 'tarif';

  /** Entgelt- or Besoldungsgruppe, for the cost. */
  @MayBeNull()
  @IsString()
  @MinLength(1)
  @Matches(/\S/)
  @MaxLength(20)
  payGrade: string | null = null;
}
