/** Physical type of a canonical column. `cents` is an amount of money, stored as integer cents. */
export type ColumnType = 'text' | 'integer' | 'boolean' | 'date' | 'timestamp' | 'cents';

/** Reference to a person: direct, by way of the case file, to an employee, or none. */
export type PersonalReference = 'none' | 'indirect' | 'direct' | 'employee';

export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  readonly personal: PersonalReference;
  /** German meaning, shown beside the column in the mapping dialogue. */
  readonly meaning: string;
  /** Header synonyms, compared after {@link normaliseHeader}. */
  readonly headers: readonly string[];
}
