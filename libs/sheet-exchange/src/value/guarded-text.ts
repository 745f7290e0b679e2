/** Excel's limit of characters in one cell. */
export const MOST_CHARACTERS = 32_767;

// What XML 1.0 cannot hold at all, and lone halves of surrogate pairs.
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const FORMULA_START = /^'*[=+\-@\t\n＝＋－＠]./s;
const GUARDED = /^'+[=+\-@\t\n＝＋－＠]./s;
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Text as it is compared: trimmed, line ends LF, what XML cannot hold U+FFFD, cut to what a cell holds. */
export function plainText(raw: string): string {
  const clean = raw.replace(/\r\n?/g, '\n').replace(NOT_XML, '\uFFFD').trim();
  const room = MOST_CHARACTERS - 1;
  return clean.length > room
    ? clean
        .slice(0, room)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()
    : clean;
}

/**
 * Text as a cell holds it: what a spreadsheet would take for a formula once the cell is edited again (it begins with
 * = + - @, TAB, a line end or their full-width forms) gets an apostrophe in front, and so does what already has one
 * there, so that reading can take exactly one off again.
 */
export function guardedText(plain: string): string {
  return FORMULA_START.test(plain) ? `'${plain}` : plain;
}

export function unguardedText(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** Spreadsheets read `_x0041_` in a string as the character A: a literal one has to be written `_x005F_x0041_`. */
export function escapedText(text: string): string {
  return text.replace(LITERAL_ESCAPE, '_x005F_');
}

export function unescapedText(text: string): string {
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
