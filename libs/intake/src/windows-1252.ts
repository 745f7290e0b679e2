const C1_FIRST = 0x80;
const C1_LAST = 0x9f;
const HIGH_BITS = 0x80808080 | 0;

/** True when a byte is one of those in which Windows-1252 differs from ISO-8859-1 (0x80 to 0x9f). */
export function hasC1(bytes: Buffer): boolean {
  if (bytes.length < 4) return c1Between(bytes, 0, bytes.length);
  const head = (4 - (bytes.byteOffset & 3)) & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  if (c1Between(bytes, 0, head)) return true;
  // Four bytes at once: most text is ASCII.
  for (let i = 0; i < words.length; i++) {
    if (((words[i] as number) & HIGH_BITS) === 0) continue;
    if (c1Between(bytes, head + i * 4, head + i * 4 + 4)) return true;
  }
  return c1Between(bytes, head + words.length * 4, bytes.length);
}

function c1Between(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= C1_FIRST && byte <= C1_LAST) return true;
  }
  return false;
}

const decoder = new TextDecoder('windows-1252');

/** Windows-1252 as UTF-8. Latin-1, which Node converts five times faster, is the same but for 0x80 to 0x9f. */
export function windows1252ToUtf8(bytes: Buffer): Buffer {
  const text = hasC1(bytes) ? decoder.decode(bytes) : bytes.toString('latin1');
  return Buffer.from(text, 'utf8');
}
