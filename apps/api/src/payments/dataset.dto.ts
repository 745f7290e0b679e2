import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { PopulationManifest } from '#pruefwerk/population';
import { PageQuery } from '../paging/page-query.dto.ts';

export class DatasetDto {
  id: string;
  importId: string;
  /** SHA-256 of the content in canonical order. */
  sha256: string;
  /** Counts, totals, columns and source files. */
  manifest: PopulationManifest;
  warnings: { code: string; parameters: Record<string, string | number | null> }[];
  sealedBy: string;
  sealedAt: Date;
}

export class DatasetPageDto {
  items: DatasetDto[];
  page: number;
  pageSize: number;
  total: number;
}

export class PaymentQuery extends PageQuery {
  /** Column of the sealed file, with `-` in front for descending. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  sort?: string;

  /**
   * Conditions as JSON, all of which must hold: `[{"column":"amount_cents","kind":"range","from":10000}]`;
   * kinds `contains` {text}, `in` {values}, `range` {from, to}, `empty` {empty}.
   */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  filters?: string;
}

export class PaymentPageDto {
  /** Rows by column; persons and clerks as pseudonyms, amounts in cents. */
  items: Record<string, string | number | boolean | null>[];
  page: number;
  pageSize: number;
  total: number;
}
