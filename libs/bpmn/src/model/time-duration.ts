const UNITS = 'P(?:(?<Y>N)Y)?(?:(?<M>N)M)?(?:(?<W>N)W)?(?:(?<D>N)D)?';
const TIMES = '(?:T(?:(?<H>N)H)?(?:(?<m>N)M)?(?:(?<S>N)S)?)?';
const PATTERN = new RegExp(`^${UNITS}${TIMES}$`.replaceAll('N', String.raw`\d+(?:[.,]\d+)?`));

/** A year has 365 days and a month the twelfth of it: durations of the calendar have no length of their own. */
const HOURS: Readonly<Record<string, number>> = {
  ...{ Y: 8760, M: 730, W: 168, D: 24, H: 1 },
  ...{ m: 1 / 60, S: 1 / 3600 },
};

/** Hours of an ISO 8601 duration (`P14D`, `PT2H30M`); null for anything else, as for the expression of an engine. */
export function hoursOfDuration(text: string): number | null {
  const parts = Object.entries(PATTERN.exec(text.trim())?.groups ?? {}).flatMap(([unit, value]) =>
    value === undefined ? [] : [Number(value.replace(',', '.')) * (HOURS[unit] ?? 0)],
  );
  if (parts.length === 0) return null;
  return parts.reduce((sum, one) => sum + one, 0);
}
