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
  type TestMethod,
  testMethods,
  type Verdict,
  verdicts,
} from '#pruefwerk/control-tests';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';
import { TestFilterDto } from './test-filter.dto.ts';
import { DesignAnswerDto } from './design-answer.dto.ts';

/** Fields of {@link NewControlTestDto} that may change; those of the sampling only before the seed is committed. */
export class ControlTestChangeDto {
  /** Version of the test that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  objective?: string;

  @MayBeNull()
  @IsUUID()
  datasetId?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TestFilterDto)
  filters?: TestFilterDto[];

  @MayBeAbsent()
  @IsIn(testMethods)
  method?: TestMethod;

  @MayBeAbsent()
  @IsNumber()
  @Min(0.5)
  @Max(0.999)
  confidence?: number;

  @MayBeAbsent()
  @IsNumber()
  @Min(0.001)
  @Max(0.999)
  tolerable?: number;

  @MayBeAbsent()
  @IsNumber()
  @Min(0)
  @Max(1000)
  expected?: number;

  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(2000)
  size?: number;

  /** With results, attributes are only renamed or added. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(300, { each: true })
  attributes?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DesignAnswerDto)
  checklist?: DesignAnswerDto[];

  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  conclusion?: string;

  @MayBeNull()
  @IsIn(verdicts)
  verdict?: Verdict | null;

  @MayBeNull()
  @IsIn(deficiencyLevels)
  deficiency?: DeficiencyLevel | null;
}
