import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { LANDS, type Land } from '#pruefwerk/calendar';
import { IsPlainDate, MayBeAbsent } from '../dto-rules.ts';

export class SampleSizeQuery {
  /** 0.5 to 0.9999. */
  @Type(() => Number)
  @IsNumber()
  @Min(0.5)
  @Max(0.9999)
  confidence: number;

  /** Expected share of what is counted, 0 to 1. */
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  @Max(1)
  share: number;

  /** Half width of the interval: 0.05 is ± 5 percentage points. */
  @Type(() => Number)
  @IsNumber()
  @Min(0.0001)
  @Max(0.5)
  error: number;

  /** Number of cases; left out when it is unlimited or not known. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  population?: number;
}

export class SampleSizeDto {
  size: number;
  /** Quantile of the normal distribution. */
  z: number;
  /** Before the correction for a finite population, not rounded. */
  unlimited: number;
}

export class ObservationRoundsQuery {
  /** Whoever has it finds the same times again. */
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  seed: string;

  @IsPlainDate()
  from: string;

  @IsPlainDate()
  to: string;

  @IsIn(LANDS)
  land: Land;

  /** Minutes since midnight. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1439)
  dayStart: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1440)
  dayEnd: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  observations: number;

  /** Places that one round sees. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  observedPerRound: number;
}

export class ObservationRoundDto {
  number: number;
  /** Plain date. */
  date: string;
  /** HH:MM. */
  time: string;
}

export class ObservationRoundsDto {
  rounds: ObservationRoundDto[];
}
