const FORMULA = /^[\s\0]*[=+\-@\t\r]/;
const NUMBER = /^[-+]?[\d.,]+$/;
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A text that no spreadsheet takes for a formula (OWASP: CSV injection); plain numbers keep their sign. */
export function safeCell(text: string): string {
  const clean = text.replace(CONTROL, '');
  return FORMULA.test(clean) && !NUMBER.test(clean) ? `'${clean}` : clean;
}

/** One line of a CSV with semicolons, every text quoted. */
export function csvLine(cells: readonly (string | number)[]): string {
  const written = cells.map((cell) =>
    typeof cell === 'number' ? String(cell) : `"${safeCell(cell).replaceAll('"', '""')}"`,
  );
  return `${written.join(';')}\r\n`;
}
