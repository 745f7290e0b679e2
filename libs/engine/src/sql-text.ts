/** A text as an SQL literal, in the way DuckDB and PostgreSQL (standard_conforming_strings) share. */
export function sqlLiteral(text: string): string {
  if (text.includes('\0')) throw new RangeError('a text with a NUL character has no SQL literal');
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as a quoted SQL identifier. */
export function sqlName(name: string): string {
  if (name.includes('\0'))
    throw new RangeError('a name with a NUL character has no SQL identifier');
  return `"${name.replaceAll('"', '""')}"`;
}
