/** A number of a series: gaps and repetitions are looked for among equal `prefix`, `suffix` (and year within them). */
export interface SeriesNumber {
  readonly prefix: string;
  readonly number: number;
  readonly suffix: string;
  /** Digits as written, with leading zeros. */
  readonly width: number;
}

/**
 * Splits at the last run of digits, which is the running one: `B-2025-000123` is `B-2025-` and 123 of width 6.
 * Null without digits or when the run exceeds 15 digits (no number holds it exactly).
 */
export function splitSeriesNumber(text: string): SeriesNumber | null {
  const match = /^(.*?)(\d+)(\D*)$/s.exec(text.trim());
  if (!match) return null;
  const [, prefix = '', digits = '', suffix = ''] = match;
  if (digits.length > 15) return null;
  return { prefix, number: Number(digits), suffix, width: digits.length };
}
