/** `1` -> `A`, `27` -> `AA`. */
export function columnLetter(index: number): string {
  const rest = (index - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return index > 26 ? columnLetter((index - 1 - rest) / 26) + letter : letter;
}

/** `AA` -> 27; 0 for what is no column. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index;
}
