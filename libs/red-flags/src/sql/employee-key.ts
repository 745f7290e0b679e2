import { text } from './literal.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyzäöü';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ';

/**
 * Employee for comparison: capitals without blanks, null when there is none. `mueller, a. ` and `Mueller,A.` are one
 * person; signs stay, as `1.11` and `11.1` are two. By translate(), as upper() depends on the server's locale.
 */
export function employeeKey(column: string): string {
  return `nullif(translate(${column}, ${text(`${LOWER} \t\u00a0`)}, ${text(UPPER)}), '')`;
}
