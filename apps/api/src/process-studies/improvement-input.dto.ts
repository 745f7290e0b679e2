import { IsInt, IsNumber, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { ControlResult } from '#pruefwerk/process-improvement';

/** As the person saw it; 0 where the usual value holds, or nobody has entered one. */
class Seen {
  @IsInt()
  @Min(0)
  version: number;
}

class Sourced extends Seen {
  /** Where the figure comes from. */
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  source: string;
}

/** Low is what saves least. */
export class AssumptionEntryDto extends Sourced {
  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  low: number;

  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  base: number;

  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  high: number;
}

export class ControlResultEntryDto extends Sourced {
  /** Number of the control. */
  @IsString()
  @MaxLength(200)
  control: string;

  /** Cases looked at. */
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  n: number;

  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  errors: number;
}

export class InputTakingBackDto extends Seen {}

/** Who entered a value when, and from where. */
export class EnteredDto {
  id: string;
  version: number;
  source: string;
  byName: string;
  at: Date;
}

export class ControlHitRateDto {
  /** Number and name of the control, and its step. */
  control: string;
  name: string;
  stepId: string;
  result: ControlResultDto | null;
  entered: EnteredDto | null;
}

export class ControlResultDto implements ControlResult {
  /** Cases looked at. */
  n: number;
  errors: number;
}
