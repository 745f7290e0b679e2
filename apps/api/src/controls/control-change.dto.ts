import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import {
  type ControlEffect,
  controlEffects,
  type ControlExecution,
  controlExecutions,
  controlFrequencies,
  type ControlFrequency,
  type ControlKind,
  controlKinds,
} from '#pruefwerk/controls';
import { IsPlainDate, MayBeAbsent, MayBeNull } from '../dto-rules.ts';
import { LegalBasisDto } from './legal-basis.dto.ts';

export class ControlChangeDto {
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
  @MaxLength(2000)
  objective?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  description?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  performerRole?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  evidence?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  testStep?: string;

  @MayBeAbsent()
  @IsIn(controlEffects)
  effect?: ControlEffect;

  @MayBeAbsent()
  @IsIn(controlExecutions)
  execution?: ControlExecution;

  @MayBeAbsent()
  @IsIn(controlKinds)
  kind?: ControlKind;

  @MayBeAbsent()
  @IsIn(controlFrequencies)
  frequency?: ControlFrequency;

  @MayBeAbsent()
  @IsBoolean()
  isKey?: boolean;

  @MayBeNull()
  @IsString()
  @MaxLength(100)
  ruleId?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LegalBasisDto)
  legalBasis?: LegalBasisDto[];

  @MayBeNull()
  @IsPlainDate()
  validFrom?: string | null;

  @MayBeNull()
  @IsPlainDate()
  validTo?: string | null;
}
