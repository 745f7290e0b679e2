/** Code points of the bytes 0x80 to 0x9f; the five unassigned bytes stand as 0. */
const HIGH = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

const byteOf = new Map<number, number>();
for (const [offset, character] of [...HIGH].entries()) {
  if (character !== '\0') byteOf.set(character.charCodeAt(0), 0x80 + offset);
}

function encodeUnit(unit: number): number {
  if (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff)) return unit;
  const byte = byteOf.get(unit);
  if (byte === undefined) {
    throw new RangeError(
      `not in Windows-1252: U+${unit.toString(16).toUpperCase().padStart(4, '0')}`,
    );
  }
  return byte;
}

/** Bytes in Windows-1252. @throws RangeError for a character that it does not have: nothing is replaced by `?`. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, n) => encodeUnit(text.charCodeAt(n)));
}

function cell(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line in the style of a case system's export: semicolons, quotes only where needed, CR LF. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(';')}\r\n`;
}
