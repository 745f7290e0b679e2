import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import {
  type DeficiencyLevel,
  deficiencyLevels,
  type TestKind,
  testKinds,
  type TestMethod,
  testMethods,
  type Verdict,
  verdicts,
} from '#pruefwerk/control-tests';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';
import { TestFilterDto } from './test-filter.dto.ts';
import { DesignAnswerDto } from './design-answer.dto.ts';

export class ControlTestQuery {
  /** Tests of this control only. */
  @MayBeAbsent()
  @IsUUID()
  controlId?: string;
}

export class NewControlTestDto {
  @IsUUID()
  controlId: string;

  @IsIn(testKinds)
  kind: TestKind;

  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  objective: string = '';

  /** Sealed population that the sample is drawn from. */
  @MayBeNull()
  @IsUUID()
  datasetId: string | null = null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TestFilterDto)
  filters: TestFilterDto[] = [];

  @MayBeAbsent()
  @IsIn(testMethods)
  method: TestMethod = 'binomial';

  /** For example 0.95. */
  @MayBeAbsent()
  @IsNumber()
  @Min(0.5)
  @Max(0.999)
  confidence: number = 0.95;

  /** Tolerable share of deviations (or of the money), for example 0.05. */
  @MayBeAbsent()
  @IsNumber()
  @Min(0.001)
  @Max(0.999)
  tolerable: number = 0.05;

  /** 0, 1, 2 … deviations in the sample, or between 0 and 1 their share. */
  @MayBeAbsent()
  @IsNumber()
  @Min(0)
  @Max(1000)
  expected: number = 0;

  /** Items, or monetary units, to draw; 0 while it is not planned. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(2000)
  size: number = 0;

  /** What is looked at on each item, in the order of the columns. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(300, { each: true })
  attributes: string[] = [];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DesignAnswerDto)
  checklist: DesignAnswerDto[] = [];

  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  conclusion: string = '';

  @MayBeNull()
  @IsIn(verdicts)
  verdict: Verdict | null = null;

  @MayBeNull()
  @IsIn(deficiencyLevels)
  deficiency: DeficiencyLevel | null = null;
}
