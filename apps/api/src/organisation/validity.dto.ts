import { IsInt, IsString, MaxLength, Min } from 'class-validator';
import { IsPlainDate, MayBeNull } from '../dto-rules.ts';

/** The period in which something holds; both days belong to it. */
export class ValidityDto {
  /** First day, yyyy-mm-dd; null: since ever. */
  @MayBeNull()
  @IsPlainDate()
  validFrom: string | null = null;

  /** Last day, yyyy-mm-dd; null: until further notice. */
  @MayBeNull()
  @IsPlainDate()
  validTo: string | null = null;
}

/** A change names what it changes; what it leaves out stays. */
export class ValidityChangeDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeNull()
  @IsPlainDate()
  validFrom?: string | null;

  /** Ending a record is setting its last day. */
  @MayBeNull()
  @IsPlainDate()
  validTo?: string | null;
}

export class OrganisationWithdrawalDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  /** Why the entry never held; a blank one is refused. */
  @IsString()
  @MaxLength(4000)
  reason: string;
}

export class OrganisationRestorationDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;
}

/** What was written; the whole is read with `GET …/organisation`. */
export class OrganisationRecordDto {
  id: string;
  version: number;
}
