/**
 * The next number in the way the office counts: the highest of this year plus one, 2026-04 after 2026-03.
 * @param numbers of the engagements that the person sees; others may exist, the server tells
 */
export function proposedNumber(numbers: readonly string[], year: number): string {
  const pattern = new RegExp(`^${year}-(\\d{1,6})$`);
  const used = numbers.map((number) => Number(pattern.exec(number.trim())?.[1] ?? 0));
  return `${year}-${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}
