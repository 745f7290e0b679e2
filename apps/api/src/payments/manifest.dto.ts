import type { ColumnType, PaymentColumn } from '#pruefwerk/population';
import { type ColumnMappingDto } from './column-mapping.dto.ts';

export class SourceFileDto {
  name: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  sha256: string;
  bytes: number;
  encoding: string;
  /** Data rows read, accepted and rejected. */
  rows: number;
  accepted: number;
  rejected: number;
}

export class SealedColumnDto {
  /** Name in the sealed file. */
  name: string;
  type: ColumnType;
  /** Null for a column that is kept as text without a canonical one. */
  canonical: PaymentColumn | null;
  header: string;
  format: string | null;
}

/** What is proven about a sealed population. Amounts in cents; net = debit + credit. */
export class PopulationManifestDto {
  format: 'pruefwerk-population';
  schemaVersion: number;
  sha256: string;
  fileSha256: string;
  files: SourceFileDto[];
  mapping: ColumnMappingDto;
  columns: SealedColumnDto[];
  read: number;
  accepted: number;
  rejected: number;
  controlTotalCents: number;
  debitCents: number;
  creditCents: number;
  rejectsByCode: Record<string, number>;
  firstPaymentDate: string | null;
  lastPaymentDate: string | null;
}
