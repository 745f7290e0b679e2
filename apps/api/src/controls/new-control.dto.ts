import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
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

export class NewControlDto {
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  title: string;

  /** Kontrollziel. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(2000)
  objective: string = '';

  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  description: string = '';

  /** Function that performs it, never a person. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  performerRole: string = '';

  /** Nachweis: by what one sees afterwards that it was done. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  evidence: string = '';

  /** How an auditor tests it. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  testStep: string = '';

  @IsIn(controlEffects)
  effect: ControlEffect;

  @IsIn(controlExecutions)
  execution: ControlExecution;

  @IsIn(controlKinds)
  kind: ControlKind;

  /** `many-daily` is once per case, `event` whenever its occasion arises. */
  @IsIn(controlFrequencies)
  frequency: ControlFrequency;

  /** Schlüsselkontrolle. */
  @MayBeAbsent()
  @IsBoolean()
  isKey: boolean = false;

  /** Red-flag rule that tests it on the full population. */
  @MayBeNull()
  @IsString()
  @MaxLength(100)
  ruleId: string | null = null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LegalBasisDto)
  legalBasis: LegalBasisDto[] = [];

  /** Risks that it works against. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  riskIds: string[] = [];

  /** First day, yyyy-mm-dd; null: since ever. */
  @MayBeNull()
  @IsPlainDate()
  validFrom: string | null = null;

  /** Last day, yyyy-mm-dd; null: until further notice. */
  @MayBeNull()
  @IsPlainDate()
  validTo: string | null = null;
}
