import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsPlainDate } from '../dto-rules.ts';

const timeOfDay = /^\d{2}:\d{2}$/;

export class ArrivalsDto {
  /** Cases. */
  @IsNumber()
  rate: number;

  @IsIn(['year', 'working-day'])
  per: 'year' | 'working-day';

  /** `random`: Poisson process; `even`: equal distances. */
  @IsIn(['random', 'even'])
  pattern: 'random' | 'even';

  /** Cases come during office hours only. */
  @IsBoolean()
  officeHours: boolean;
}

export class OfficeSpanDto {
  /** 1 is Monday. */
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @Matches(timeOfDay)
  from: string;

  @Matches(timeOfDay)
  to: string;
}

export class SimulatedRoleDto {
  @IsString()
  @MaxLength(300)
  key: string;

  /** Null: nobody ever waits for this role. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  posts: number | null;

  /** Share of their working time for this process, above 0 up to 1. */
  @IsNumber()
  availability: number;

  /** False: day and night. */
  @IsBoolean()
  officeHours: boolean;
}

export class ServiceTimeDto {
  @IsIn(['fixed', 'exponential', 'triangular', 'lognormal'])
  kind: 'fixed' | 'exponential' | 'triangular' | 'lognormal';

  /** Coefficient of variation, of `lognormal`. */
  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  cv: number | null;

  /** Multiples of the mean, of `triangular`. */
  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  lowFactor: number | null;

  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  highFactor: number | null;
}

export class SimulatedTimerDto {
  /** Timer event. */
  @IsString()
  @MaxLength(300)
  eventId: string;

  @IsNumber()
  afterH: number;

  @IsBoolean()
  interrupts: boolean;
}

export class StepPriorityDto {
  @IsString()
  @MaxLength(300)
  stepId: string;

  @IsInt()
  priority: number;
}

/** Everything that decides a run; the same settings on the same content give the same result. */
export class SimulationSettingsDto {
  @IsInt()
  seed: number;

  @IsPlainDate()
  startDate: string;

  /** Counted cases of each replication. */
  @IsInt()
  cases: number;

  @IsInt()
  warmUpCases: number;

  @IsInt()
  replications: number;

  @IsObject()
  @ValidateNested()
  @Type(() => ArrivalsDto)
  arrivals: ArrivalsDto;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OfficeSpanDto)
  officeHours: OfficeSpanDto[];

  /** The office is closed on holidays of the Land, on 24 and 31 December. */
  @IsBoolean()
  holidays: boolean;

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SimulatedRoleDto)
  roles: SimulatedRoleDto[];

  @IsObject()
  @ValidateNested()
  @Type(() => ServiceTimeDto)
  serviceTime: ServiceTimeDto;

  /** Adds recorded waiting, transport and hand-over times. */
  @IsBoolean()
  recordedWaiting: boolean;

  /** Share of the cases that go before all others. */
  @IsNumber()
  urgentShare: number;

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => StepPriorityDto)
  priorities: StepPriorityDto[];

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SimulatedTimerDto)
  timers: SimulatedTimerDto[];

  /** Null: lateness is not counted. */
  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  deadlineDays: number | null;
}
