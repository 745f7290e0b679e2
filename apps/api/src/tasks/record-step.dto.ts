import { IsInt, IsString, MaxLength, Min } from 'class-validator';

export class TaskWithdrawalDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  /** Why the entry is dropped; a blank one is refused. */
  @IsString()
  @MaxLength(4000)
  reason: string;
}

export class TaskRestorationDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;
}
