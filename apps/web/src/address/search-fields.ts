type Raw = Readonly<Record<string, unknown>>;

/** Reads the fields of an address's search part; what does not fit is left out, never an error. */
export const text = (raw: Raw, name: string): string | undefined => {
  const value = raw[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const integer = (raw: Raw, name: string): number | undefined => {
  const value = Number(raw[name]);
  return raw[name] !== undefined && raw[name] !== '' && Number.isSafeInteger(value)
    ? value
    : undefined;
};

/** A list of known words: `risiko=high,medium` or an array. */
export function words<Word extends string>(
  raw: Raw,
  name: string,
  known?: readonly Word[],
): Word[] | undefined {
  const value = raw[name];
  const given = (Array.isArray(value) ? value : [value]).flatMap((entry) =>
    typeof entry === 'string' ? entry.split(',') : [],
  );
  const fitting = given.filter((word) => word !== '' && (!known || known.includes(word as Word)));
  return fitting.length > 0 ? (fitting as Word[]) : undefined;
}

/** Leaves out what is undefined, so that addresses stay short. */
export function given<Search extends object>(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as Search;
}

/**
 * For a route's `validateSearch`. The router lays what it reads over the raw fields of the address: what does not fit
 * has to be taken away by name, or it would go on to the screen and to the server.
 */
export const only =
  <Search extends object>(read: (raw: Record<string, unknown>) => Search) =>
  (raw: Record<string, unknown>): Search => ({
    ...Object.fromEntries(Object.keys(raw).map((name) => [name, undefined])),
    ...read(raw),
  });
