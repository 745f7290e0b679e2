export const EITHER_AMOUNT_FORMAT = '1.234,56 | 1,234.56';

const amounts: Readonly<Record<string, RegExp>> = {
  '1.234,56': /^[-+]?(?:\d{1,3}(?:,\d{3})*|\d+)\.\d{1,2}$/,
  '1,234.56': /^[-+]?(?:\d{1,3}(?:\.\d{3})*|\d+),\d{1,2}$/,
};

/**
 * The format under which a rejected value could be read as well, where one click is enough to allow it.
 * @param value as it stands in the file
 * @param format in which the column was read
 */
export function repairOf(code: string, value: string, format: string | null): string | null {
  if (code !== 'amount-invalid' || format === null) return null;
  const bare = value.replaceAll(/[\s€]|EUR/g, '');
  return amounts[format]?.test(bare) ? EITHER_AMOUNT_FORMAT : null;
}
