/** Height of one line of Arial 10 in points, and the most that a row can have. */
const LINE_POINTS = 12.75;
const PADDING_POINTS = 2.25;
const MAX_POINTS = 409;
/** Column widths count digits; running text in Arial is a little narrower. */
const CHARACTERS_PER_WIDTH = 1.06;

/** Lines that a text takes in a column of so many characters: estimated, because nothing here can measure fonts. */
export function estimatedLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * CHARACTERS_PER_WIDTH));
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0);
}

/** Words stay whole, longer ones are broken, as spreadsheets do it. */
function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    if (used > 0 && used + word.trimEnd().length > room) {
      lines += 1;
      used = 0;
    }
    used += word.length;
    if (used > room + 1) {
      lines += Math.floor((used - 1) / room);
      used %= room;
    }
  }
  return lines;
}

/** Row height in points; null for a single line, which is the default. */
export function rowHeight(lines: number): number | null {
  return lines <= 1 ? null : Math.min(MAX_POINTS, lines * LINE_POINTS + PADDING_POINTS);
}
