import type { PaymentColumn } from './payment-columns.ts';

/** Version of the sealed file's layout and of the content hash (docs/adr/0002-sealed-files.md). */
export const POPULATION_SCHEMA_VERSION = 1;

/** Source columns of one layout and where each one goes. */
export interface ColumnMapping {
  /** Canonical column by source header, exactly as it stands in the file. */
  readonly columns: Readonly<Record<string, PaymentColumn>>;
  /** How dates and amounts are written, where the person decided it; otherwise decided over the whole column. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Headers that stay without a canonical home although their name is known. */
  readonly leftOut?: readonly string[];
}

export interface SourceFile {
  readonly name: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  /** Data rows read, accepted and rejected; read = accepted + rejected. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}

export interface SealedColumn {
  /** Physical name in the sealed file (see {@link sealedColumnName}). */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'boolean' | 'date' | 'timestamp' | 'cents';
  /** Canonical column, or null for a column without a canonical home that is kept as text. */
  readonly canonical: PaymentColumn | null;
  readonly header: string;
  /** Format the column was read in, for example `dd.mm.yyyy` or `1.234,56`. */
  readonly format: string | null;
}

/** What is proven about a sealed population. Amounts in cents; debit >= 0 >= credit; net = debit + credit. */
export interface PopulationManifest {
  readonly format: 'pruefwerk-population';
  readonly schemaVersion: number;
  /** SHA-256 of the content in canonical order: the same rows give the same hash in any file and row order. */
  readonly sha256: string;
  /** SHA-256 of the sealed Parquet file's bytes. */
  readonly fileSha256: string;
  readonly files: readonly SourceFile[];
  readonly mapping: ColumnMapping;
  readonly columns: readonly SealedColumn[];
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly controlTotalCents: number;
  readonly debitCents: number;
  readonly creditCents: number;
  readonly rejectsByCode: Readonly<Record<string, number>>;
  readonly firstPaymentDate: string | null;
  readonly lastPaymentDate: string | null;
}

/** A sealed population on disk: its Parquet file and what is proven about it. */
export interface SealedPopulation {
  readonly parquetPath: string;
  readonly manifest: PopulationManifest;
}

/** A source row that is not a payment record, and why. */
export interface Reject {
  readonly file: string;
  /** Physical line in the source file (sheet row in a workbook), 1-based; the first line of the record. */
  readonly line: number;
  /** Source header, or null when the whole record is malformed. */
  readonly column: string | null;
  readonly code: string;
  /** The raw value or record, at most 500 characters. */
  readonly value: string;
  /** What the texts of the code name: the fields found, the format of the column. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** German reason: what is wrong and what to do. */
  readonly message: string;
}
