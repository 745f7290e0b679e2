import type { ColumnShowing, ColumnType } from '#pruefwerk/population';

/** A column of the payments table. */
export class ShownColumnDto {
  /** Name in rows, filters and sort. */
  name: string;
  labelDe: string;
  labelEn: string;
  kind: ColumnType;
  showing: ColumnShowing;
  /** Whether there is filtering and sorting by it; not where values could be guessed. */
  filterable: boolean;
}
