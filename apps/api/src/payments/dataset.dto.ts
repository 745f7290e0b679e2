import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../paging/page-query.dto.ts';
import { rowSchema } from './cell.schema.ts';
import { PopulationManifestDto } from './manifest.dto.ts';
import { ShownColumnDto } from './shown-column.dto.ts';
import { ToldProblemDto } from './told-problem.dto.ts';

export class DatasetDto {
  id: string;
  importId: string;
  /** SHA-256 of the content in canonical order. */
  sha256: string;
  /** Names of the source files, to call the population by. */
  fileNames: string[];
  firstPaymentDate: string | null;
  lastPaymentDate: string | null;
  rows: number;
  totalCents: number;
  /** Columns of the payments table, in its order. */
  columns: ShownColumnDto[];
  /** Counts, totals, columns and source files. */
  manifest: PopulationManifestDto;
  warnings: ToldProblemDto[];
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

  /** Part of a number of the payment, voucher, case, application or decision, or of the benefit's name. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  /**
   * A list of PaymentFilterDto as JSON, all of which must hold:
   * `[{"column":"amount_cents","kind":"range","from":10000}]`.
   */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  filters?: string;
}

export class PaymentPageDto {
  columns: ShownColumnDto[];
  /** Rows by column; persons and clerks as pseudonyms, amounts in cents. */
  @ApiProperty({ type: 'array', items: rowSchema })
  items: Record<string, string | number | boolean | null>[];
  page: number;
  pageSize: number;
  /** Rows that pass the filters, and the sum of their amounts in cents. */
  total: number;
  sumCents: number | null;
}

/** One payment with all the columns of its population. */
export class PaymentDto {
  columns: ShownColumnDto[];

  @ApiProperty(rowSchema)
  row: Record<string, string | number | boolean | null>;
}
