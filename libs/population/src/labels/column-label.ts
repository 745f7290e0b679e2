/** Short names of a column for people, and in English what it holds (German: the column's own `meaning`). */
export interface ColumnLabel {
  readonly de: string;
  readonly en: string;
  readonly meaningEn: string;
}

export const label = (de: string, en: string, meaningEn: string): ColumnLabel => ({
  de,
  en,
  meaningEn,
});
