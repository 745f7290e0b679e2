import type { ColumnGroup, ColumnShowing, ColumnType, PaymentColumn } from '#pruefwerk/population';

/** A canonical column as it stands in the choice of the mapping. */
export class PaymentColumnDto {
  name: PaymentColumn;
  labelDe: string;
  labelEn: string;
  explanationDe: string;
  explanationEn: string;
  group: ColumnGroup;
  /** Without it a row is no payment. */
  required: boolean;
  kind: ColumnType;
  /** `pseudonym`: SB-nn or P-nn is shown instead of the value; `withheld`: nothing is. */
  showing: ColumnShowing;
}

export class PaymentSchemaDto {
  columns: PaymentColumnDto[];
  /** `1.234,56 | 1,234.56` allows both notations in one column. */
  amountFormats: string[];
  dateFormats: string[];
}
