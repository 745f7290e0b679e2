export type UploadKind = 'csv' | 'xlsx';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const GZIP = [0x1f, 0x8b];

/** Kind of the file by its first bytes, whatever its name says; null for what cannot be a payment file. */
export function uploadKind(head: Uint8Array): UploadKind | null {
  if (startsWith(head, ZIP)) return 'xlsx';
  if (head.length === 0 || [OLD_OFFICE, PDF, GZIP].some((magic) => startsWith(head, magic)))
    return null;
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!utf16 && head.includes(0)) return null;
  return 'csv';
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}
