/** Pattern of `ilike`: the text anywhere; what a person types has no wildcards, and comes in any Unicode form. */
export function containing(text: string): string {
  return `%${text
    .trim()
    .normalize('NFC')
    .replace(/[\\%_]/g, '\\$&')}%`;
}
