/**
 * Employee for comparison: capitals without blanks, null when there is none. `mueller, a. ` and `Mueller,A.` are one
 * person; signs stay, as `1.11` and `11.1` are two. What upper() does to umlauts depends on the server's locale, so
 * they are raised one by one.
 */
export function employeeKey(column: string): string {
  const raised = [
    ['ä', 'Ä'],
    ['ö', 'Ö'],
    ['ü', 'Ü'],
  ].reduce(
    (expression, [small, capital]) => `replace(${expression}, '${small}', '${capital}')`,
    `upper(replace(${column}, ' ', ''))`,
  );
  return `nullif(${raised}, '')`;
}
