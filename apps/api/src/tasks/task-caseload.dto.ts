import { IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsPlainDate, MayBeAbsent, MayBeNull } from '../dto-rules.ts';

const MAX_CASES = 1_000_000_000;

export class NewTaskCaseloadDto {
  @IsUUID()
  taskId: string;

  @IsInt()
  @Min(1990)
  @Max(2100)
  year: number;

  @IsInt()
  @Min(0)
  @Max(MAX_CASES)
  cases: number;

  /** What was counted. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  source: string;

  /** Day on which it was counted, yyyy-mm-dd. */
  @MayBeNull()
  @IsPlainDate()
  countedOn: string | null = null;
}

export class TaskCaseloadChangeDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;

  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(MAX_CASES)
  cases?: number;

  @MayBeAbsent()
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  source?: string;

  @MayBeNull()
  @IsPlainDate()
  countedOn?: string | null;
}
