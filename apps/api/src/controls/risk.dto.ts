import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import {
  type RecordState,
  riskCategories,
  type RiskCategory,
  type RiskStep,
  riskSteps,
} from '#pruefwerk/controls';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { MayBeAbsent } from '../dto-rules.ts';
import { LegalBasisDto } from './legal-basis.dto.ts';

export class NewRiskDto {
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  title: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  description: string = '';

  @IsIn(riskCategories)
  category: RiskCategory;

  /** 1 (very low) to 5 (very high), as if there were no control. */
  @IsIn(riskSteps)
  likelihood: RiskStep;

  /** 1 (very low) to 5 (very high). */
  @IsIn(riskSteps)
  impact: RiskStep;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  causes: string[] = [];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LegalBasisDto)
  legalBasis: LegalBasisDto[] = [];
}

export class RiskChangeDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  title?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  description?: string;

  @MayBeAbsent()
  @IsIn(riskCategories)
  category?: RiskCategory;

  @MayBeAbsent()
  @IsIn(riskSteps)
  likelihood?: RiskStep;

  @MayBeAbsent()
  @IsIn(riskSteps)
  impact?: RiskStep;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  causes?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LegalBasisDto)
  legalBasis?: LegalBasisDto[];
}

export class RiskDto {
  id: string;
  number: number;
  /** */
  code: string;
  /** Library entry that it was copied from. */
  libraryId: string | null;
  title: string;
  description: string;
  category: RiskCategory;
  likelihood: RiskStep;
  impact: RiskStep;
  /** By likelihood × impact: high from 12, medium from 6. */
  inherentLevel: RiskLevel;
  causes: string[];
  legalBasis: LegalBasisDto[];
  /** Linked controls, withdrawn ones included. */
  controlIds: string[];
  state: RecordState;
  withdrawnReason: string | null;
  version: number;
}
