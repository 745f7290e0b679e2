/** A field, or the field after `-` for descending. */
export type Sort<Field extends string> = Field | `-${Field}`;

export interface SortOrder<Field extends string> {
  readonly field: Field;
  readonly descending: boolean;
}

/** All values that a `sort` parameter may have, for `@IsIn`. */
export function sortChoices<Field extends string>(fields: readonly Field[]): Sort<Field>[] {
  return fields.flatMap((field): Sort<Field>[] => [field, `-${field}`]);
}

export function sortOrder<Field extends string>(sort: Sort<Field>): SortOrder<Field> {
  const descending = sort.startsWith('-');
  return { field: (descending ? sort.slice(1) : sort) as Field, descending };
}
