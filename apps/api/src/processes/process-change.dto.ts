import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import {
  type ProcessKind,
  processKinds,
  type ProcessTemplateName,
  processTemplateNames,
} from '#pruefwerk/processes';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';

const MOST_CASES = 2_147_483_647;

export class NewProcessDto {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @IsIn(processTemplateNames)
  template: ProcessTemplateName;

  @IsIn(processKinds)
  kind: ProcessKind;

  /** Responsible unit. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  unit?: string;

  @MayBeNull()
  @IsInt()
  @Min(0)
  @Max(MOST_CASES)
  caseloadPerYear: number | null = null;
}

export class ProcessChangeDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @MayBeAbsent()
  @IsIn(processKinds)
  kind?: ProcessKind;

  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  unit?: string;

  @MayBeNull()
  @IsInt()
  @Min(0)
  @Max(MOST_CASES)
  caseloadPerYear?: number | null;
}

export class ProcessCopyDto {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  /** As the source when left out. */
  @MayBeAbsent()
  @IsIn(processKinds)
  kind?: ProcessKind;
}

export class ProcessWithdrawalDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsString()
  @MaxLength(4000)
  reason: string;
}

/** In the address, because the body is the file itself. */
export class ContentVersionQuery {
  /** Version that was seen; another one on the server gives 409 with both. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version: number;
}

export class StepControlsDto {
  @IsInt()
  @Min(1)
  version: number;

  /** All controls of the step afterwards, for example K-04. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  controlNumbers: string[];

  /** All risks of the step afterwards, for example R-07. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  riskNumbers: string[];
}

/** The answer to a question that a name has raised. */
export class AcceptedSuggestionDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsString()
  @MaxLength(200)
  elementId: string;

  @IsIn(['zahlungsrelevant', 'stammdatenAenderung', 'kriterium'])
  attribute: 'zahlungsrelevant' | 'stammdatenAenderung' | 'kriterium';

  /** As it stands in the file. */
  @IsString()
  @MaxLength(40)
  value: string;
}
