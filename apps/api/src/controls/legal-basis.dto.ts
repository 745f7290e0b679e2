import { IsBoolean, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** A provision that a risk or a control rests on. */
export class LegalBasisDto {
  /** Law and place, for example "KomHVO NRW § 31 Abs. 3". */
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  text: string;

  /** Where the wording was read; null when it was not. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  source: string | null = null;

  /** False: stated from memory, to be checked before it is relied on. */
  @IsBoolean()
  verified: boolean;
}
