/** Replaces the characters from `start` up to `end` (exclusive). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with edits that do not overlap; everything between them stays as it is, character by character. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = '';
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError('Edits overlap.');
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Line break and indentation before a place; empty when something else stands before it on its line. */
export function indentBefore(text: string, place: number): string {
  return /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, place - 400), place))?.[0] ?? '';
}
