import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Matches, MaxLength, Min, MinLength } from 'class-validator';
import { type Outcome, outcomes } from '#pruefwerk/control-tests';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';

const SHA256 = /^[0-9a-f]{64}$/;

export class SeedCommitmentDto {
  /** Version of the test that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  /** SHA-256 of the seed (UTF-8), lower-case hex. */
  @Matches(SHA256)
  seedCommitment: string;
}

export class DrawDto {
  @IsInt()
  @Min(1)
  version: number;

  /** Has to fit the commitment. */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  seed: string;
}

export class ChosenItemDto {
  /** Number of the payment in the test's population. */
  @IsInt()
  @Min(1)
  rowNo: number;
}

/** One cell of the matrix. */
export class ResultEntryDto {
  /** Place of the item, from 1. */
  @IsInt()
  @Min(1)
  position: number;

  /** Place of the attribute, from 0. */
  @IsInt()
  @Min(0)
  attribute: number;

  @IsIn(outcomes)
  outcome: Outcome;

  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  remark: string = '';

  /** What the amount should have been; only for samples of monetary units. */
  @MayBeNull()
  @IsInt()
  auditedCents: number | null = null;

  /** Version of the cell that was seen; null for an empty one. The same entry sent again is accepted. */
  @MayBeNull()
  @IsInt()
  @Min(1)
  version: number | null = null;
}

export class EvidenceQuery {
  /** Item that it belongs to; left out for evidence of the test as a whole. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  position?: number;

  @MayBeAbsent()
  @IsString()
  @MaxLength(2000)
  remark: string = '';
}

export class EvidenceWithdrawalDto {
  /** A blank one is refused. */
  @IsString()
  @MaxLength(2000)
  reason: string;
}

export class TestRemarkDto {
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  remark: string = '';
}

export class TestReasonDto {
  @IsInt()
  @Min(1)
  version: number;

  /** A blank one is refused. */
  @IsString()
  @MaxLength(4000)
  reason: string;
}

export class SignOffDto extends TestRemarkDto {
  /** Digest of the content that was seen. */
  @Matches(SHA256)
  digest: string;
}
