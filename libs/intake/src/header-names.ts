/** Makes the headers of one file distinct: an unnamed column gets `Spalte n`… a repeated name gets ` #2`, ` #3`. */
export function distinctHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const name = header === '' ? '(ohne Namen)' : header;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** Physical name of a column without canonical home: `Kürzel (alt)` -> `extra_kuerzel_alt`. */
export function extraName(header: string): string {
  const slug = header
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return `extra_${slug === '' ? 'column' : slug}`.slice(0, 60);
}
