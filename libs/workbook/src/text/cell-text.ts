/** Excel's limit of characters in one cell. */
export const MAX_CELL_CHARACTERS = 32_767;
const CUT_MARK = ' […]';

// Characters that XML 1.0 cannot hold at all, and lone halves of surrogate pairs.
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const MAY_NEED_CARE = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;
const FORMULA_START = /^[=+\-@\t\n＝＋－＠]/;

/**
 * Text as a cell may hold it:
 * - line ends become LF; what XML cannot hold becomes U+FFFD, so that a reader sees that something was there;
 * - text that a spreadsheet would take for a formula when the cell is edited again or the sheet is saved as CSV
 *   (it begins with = + - @ TAB, a line end or their full-width forms) gets an apostrophe in front. `- siehe Akte`
 *   reads `'- siehe Akte`. A single sign such as `-` is harmless and stays. Numbers never come here: negative
 *   amounts are numeric cells;
 * - at most 32,767 characters, the cut marked with […].
 */
export function cellText(raw: string): string {
  const clean = MAY_NEED_CARE.test(raw) ? replaceUnspeakable(raw) : raw;
  const guarded = clean.length > 1 && FORMULA_START.test(clean) ? `'${clean}` : clean;
  return guarded.length > MAX_CELL_CHARACTERS ? cut(guarded) : guarded;
}

function replaceUnspeakable(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').replace(NOT_XML, '\uFFFD');
}

function cut(text: string): string {
  const room = text.slice(0, MAX_CELL_CHARACTERS - CUT_MARK.length);
  return room.replace(/[\uD800-\uDBFF]$/, '') + CUT_MARK;
}
