/** A text as SQL literal; doubling the quote is the whole escape in both dialects. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** @throws RangeError for anything but a plain date, so that no other text can reach the query. */
export function date(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new RangeError('not a plain date');
  return `date '${value}'`;
}

/** @throws RangeError for anything but a safe integer. */
export function integer(value: unknown): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new RangeError('not a safe integer');
  return String(value);
}

const SEPARATOR = '\u001f';

/**
 * Whether the expression is one of the values; null when it is null. By strpos() and not by `in`, which DuckDB answers
 * with a join from some values on: it then computes the expression for every row, also behind a case.
 */
export function oneOf(expression: string, values: readonly string[]): string {
  const all = text(['', ...values, ''].join(SEPARATOR));
  return `strpos(${all}, ${text(SEPARATOR)} || ${expression} || ${text(SEPARATOR)}) > 0`;
}
