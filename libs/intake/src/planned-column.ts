import type { ColumnSpec, PaymentColumn } from '#pruefwerk/population';
import type { RejectCode } from './reject-code.ts';

export type ColumnType = ColumnSpec['type'];

/** A column of the sealed file and where it comes from. */
export interface ColumnSource {
  /** Physical name in the sealed file. */
  readonly name: string;
  readonly canonical: PaymentColumn | null;
  readonly type: ColumnType;
  readonly header: string;
  /** Column of the stage. */
  readonly stage: string;
}

/** How a column is converted. `sql` reads the trimmed text (null when empty) from the column `stage`. */
export interface Conversion {
  readonly format: string | null;
  readonly sql: string;
  /** Code of the reject when there is a text but no value. */
  readonly invalid: RejectCode | null;
}

export interface PlannedColumn extends ColumnSource, Conversion {}

/** Something that a person should know, although it stops nothing. Text: {@link intakeTexts}. */
export interface IntakeWarning {
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number | null>>;
}
