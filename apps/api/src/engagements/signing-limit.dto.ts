import { IsInt, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsPlainDate, MayBeAbsent, MayBeNull } from '../dto-rules.ts';

export class NewSigningLimitDto {
  /** Function as the authority names it. */
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  role: string;

  /** Null: everywhere in the authority. */
  @MayBeNull()
  @IsUUID()
  organisationUnitId: string | null = null;

  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  limitCents: number;

  /** First day, yyyy-mm-dd. */
  @IsPlainDate()
  validFrom: string;

  /** Last day, yyyy-mm-dd; null: until further notice. */
  @MayBeNull()
  @IsPlainDate()
  validTo: string | null = null;
}

export class SigningLimitChangeDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  role?: string;

  @MayBeNull()
  @IsUUID()
  organisationUnitId?: string | null;

  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  limitCents?: number;

  @MayBeAbsent()
  @IsPlainDate()
  validFrom?: string;

  @MayBeNull()
  @IsPlainDate()
  validTo?: string | null;
}

export class SigningLimitDto {
  id: string;
  role: string;
  organisationUnitId: string | null;
  limitCents: number;
  validFrom: string;
  validTo: string | null;
  version: number;
}
