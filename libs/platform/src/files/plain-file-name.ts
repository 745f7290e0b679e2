/** The last part of a path in either notation, without control characters; empty when nothing is left. */
export function plainFileName(raw: string): string {
  return (raw.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
