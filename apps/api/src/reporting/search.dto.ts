import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import type { SearchKind } from '#pruefwerk/reporting';
import { MayBeAbsent } from '../dto-rules.ts';
import type { RuleTextDto } from '../analysis/rule.dto.ts';

export class SearchQuery {
  /** Number (A-0217, F-01, M-3), case, voucher or words of the title; nothing is found by less than two letters. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(100)
  text: string = '';

  /** Hits of each kind. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  limit: number = 5;
}

export class SearchHitDto {
  kind: SearchKind;
  /** Of a payment: its row in the population. */
  id: string;
  /** As people name it. */
  number: string;
  label: RuleTextDto;
  detail: string;
  /** Of payments and red flags. */
  datasetId: string | null;
  /** Plain date. */
  date: string | null;
  amountCents: number | null;
}

export class SearchAnswerDto {
  /** Grouped by kind. */
  hits: SearchHitDto[];
  /** False: the payments could not be searched in time; asking again soon helps. */
  complete: boolean;
}
