import type { TownFile } from './town.ts';
import { csvLine, encodeWindows1252 } from './windows-1252.ts';

/** Lines that are encoded at once: few calls, little memory. */
const LINES_AT_ONCE = 1_000;

/** The file as a case system exports it: semicolons, Windows-1252, CRLF. Made while it is read. */
export function* townFileBytes(file: TownFile): Generator<Uint8Array> {
  let lines = [csvLine(file.header)];
  for (const row of file.rows) {
    lines.push(csvLine(row));
    if (lines.length < LINES_AT_ONCE) continue;
    yield encodeWindows1252(lines.join(''));
    lines = [];
  }
  if (lines.length > 0) yield encodeWindows1252(lines.join(''));
}
