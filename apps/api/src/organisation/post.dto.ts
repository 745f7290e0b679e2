import { IsNumber, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';
import { ValidityChangeDto, ValidityDto } from './validity.dto.ts';

/** Full-time equivalents in hundredths; a bound against slips of the keyboard. */
const MAX_FTE = 99_999;

export class NewPostDto extends ValidityDto {
  @IsUUID()
  unitId: string;

  /** Stellennummer of the staffing plan. */
  @MayBeNull()
  @IsString()
  @Matches(/\S/)
  @MaxLength(40)
  number: string | null = null;

  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  designation: string;

  /** As lanes of process models call the role. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  roleName: string;

  /** Entgelt- or Besoldungsgruppe. */
  @MayBeNull()
  @IsString()
  @MaxLength(20)
  payGrade: string | null = null;

  /** VZÄ that are filled. */
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(MAX_FTE)
  fteActual: number;

  /** VZÄ of the staffing plan. */
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(MAX_FTE)
  fteTarget: number;
}

export class PostChangeDto extends ValidityChangeDto {
  @MayBeAbsent()
  @IsUUID()
  unitId?: string;

  @MayBeNull()
  @IsString()
  @Matches(/\S/)
  @MaxLength(40)
  number?: string | null;

  @MayBeAbsent()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  designation?: string;

  @MayBeAbsent()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  roleName?: string;

  @MayBeNull()
  @IsString()
  @MaxLength(20)
  payGrade?: string | null;

  @MayBeAbsent()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(MAX_FTE)
  fteActual?: number;

  @MayBeAbsent()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(MAX_FTE)
  fteTarget?: number;
}
