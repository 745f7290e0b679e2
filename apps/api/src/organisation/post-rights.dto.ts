import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { type Power, powers } from '#pruefwerk/organisation';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';
import { ValidityChangeDto, ValidityDto } from './validity.dto.ts';

export class NewPostDeputyDto extends ValidityDto {
  /** The post that is represented. */
  @IsUUID()
  postId: string;

  @IsUUID()
  deputyPostId: string;
}

export class PostDeputyChangeDto extends ValidityChangeDto {
  @MayBeAbsent()
  @IsUUID()
  deputyPostId?: string;
}

export class NewSigningPowerDto extends ValidityDto {
  @IsUUID()
  postId: string;

  /** feststellen, anordnen, freigeben or kasse, as lanes say it. */
  @IsIn(powers)
  power: Power;

  /** Null: without a limit. */
  @MayBeNull()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  limitCents: number | null = null;
}

export class SigningPowerChangeDto extends ValidityChangeDto {
  @MayBeAbsent()
  @IsIn(powers)
  power?: Power;

  @MayBeNull()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  limitCents?: number | null;
}
