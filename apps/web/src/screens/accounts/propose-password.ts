/** Without what is easily taken for something else: 0 and O, 1, l and I. */
const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const groups = 4;
const groupLength = 4;

/**
 * Four groups of four letters and digits, more than 90 bits: short enough to be read out, chosen by the browser's
 * cryptographic source.
 * @param random bytes; only tests give others
 */
export function proposedPassword(
  random: (length: number) => Uint8Array = (length) =>
    crypto.getRandomValues(new Uint8Array(length)),
): string {
  const made: string[] = [];
  while (made.length < groups * groupLength) {
    for (const byte of random(groups * groupLength)) {
      // Bytes beyond the last full round of letters would make the first letters likelier.
      if (byte < 256 - (256 % letters.length)) made.push(letters.charAt(byte % letters.length));
    }
  }
  const all = made.slice(0, groups * groupLength).join('');
  return Array.from({ length: groups }, (_, i) =>
    all.slice(i * groupLength, (i + 1) * groupLength),
  ).join('-');
}
