const written = [
  /^(?<d>\d{1,2})[./](?<m>\d{1,2})[./](?<y>\d{4}|\d{2})$/,
  /^(?<d>\d{2})(?<m>\d{2})(?<y>\d{4}|\d{2})$/,
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/,
];

/**
 * A date as people type it: 1.2.2025, 01.02.25, 01022025, 1/2/2025, 2025-02-01. Two digits are years of this century.
 * @returns 'yyyy-mm-dd', or null when it is no date
 */
export function parsePlainDate(text: string): string | null {
  const compact = text.replaceAll(/\s/g, '');
  for (const pattern of written) {
    const { d, m, y } = pattern.exec(compact)?.groups ?? {};
    if (d && m && y) return existing(Number(y.length === 2 ? `20${y}` : y), Number(m), Number(d));
  }
  return null;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
