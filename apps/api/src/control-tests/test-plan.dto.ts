import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type TestMethod, testMethods } from '#pruefwerk/control-tests';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';
import { TestFilterDto } from './test-filter.dto.ts';

export class TestPlanQuestionDto {
  @IsIn(testMethods)
  method: TestMethod;

  @IsNumber()
  @Min(0.5)
  @Max(0.999)
  confidence: number;

  @IsNumber()
  @Min(0.001)
  @Max(0.999)
  tolerable: number;

  /** 0, 1, 2 … deviations in the sample, or between 0 and 1 their share. */
  @MayBeAbsent()
  @IsNumber()
  @Min(0)
  @Max(1000)
  expected: number = 0;

  @MayBeNull()
  @IsUUID()
  datasetId: string | null = null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TestFilterDto)
  filters: TestFilterDto[] = [];

  /** A size of the person's own choice, to be told what it proves. */
  @MayBeNull()
  @IsInt()
  @Min(1)
  @Max(2000)
  size: number | null = null;
}

/** What the population holds after the filters. */
export class PopulationFiguresDto {
  rows: number;
  /** Sum of the amounts above zero. */
  bookValueCents: number;
  /** Not selectable by monetary units. */
  zeroItems: number;
  negativeItems: number;
}

export class OwnSizeDto {
  size: number;
  /** Null: not even a clean sample proves the control effective. */
  allowedDeviations: number | null;
  cleanBound: number | null;
}

/** What a sample would cost and prove. */
export class TestPlanDto {
  size: number;
  allowedDeviations: number;
  /** Upper bound that a result with exactly the allowed deviations would prove. */
  provenBound: number;
  /** Upper bound that a clean result would prove. */
  cleanBound: number;
  population: PopulationFiguresDto | null;
  /** Distance of the drawn units in cents; only for monetary units. */
  intervalCents: number | null;
  own: OwnSizeDto | null;
}
