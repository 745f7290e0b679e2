const LIMIT = 31;

/** Sheet names have at most 31 characters; the number of a continuation is never cut. */
export function sheetName(base: string, part: number): string {
  const suffix = part === 1 ? '' : ` (${part})`;
  return base.slice(0, LIMIT - suffix.length).trimEnd() + suffix;
}
