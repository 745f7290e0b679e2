const PLAIN = /^\d{4}-\d{2}-\d{2}(?:$|[T ](?:[01]\d|2[0-3]):[0-5]\d)/;
/** 1899-12-30 in days since 0000-03-01, from which days are counted without any case for leap days. */
const EPOCH_DAY = dayNumber(1899, 12, 30);
/** Spreadsheets count the day 29.02.1900 that never was; only from 01.03.1900 on do all agree. */
const FIRST_SAFE_SERIAL = 61;

/**
 * Days since 1899-12-30 (the unit of spreadsheet dates) of a plain date `yyyy-mm-dd` or a local timestamp,
 * the time of day as a fraction; null for anything else, which then stays text.
 */
export function dateSerial(text: string): number | null {
  if (!PLAIN.test(text)) return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = dayNumber(year, month, day) - EPOCH_DAY;
  if (serial < FIRST_SAFE_SERIAL) return null;
  // Nine decimals are a tenth of a millisecond, and few enough digits to survive being saved by another program.
  return text.length === 10 ? serial : Number((serial + timeOfDay(text)).toFixed(9));
}

function timeOfDay(text: string): number {
  return (digits(text, 11, 13) * 3600 + digits(text, 14, 16) * 60 + digits(text, 17, 19)) / 86_400;
}

/** Number in the digits from `from` to `to`; 0 past the end. No substrings: this runs for every date cell. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to && at < text.length; at += 1)
    value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Days since 0000-03-01 of the proleptic Gregorian calendar (years begin in March). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

/** The plain date of an instant where German authorities live; the same on every machine. */
export function plainDateOf(instant: Date): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
  });
  const part = (type: string) =>
    format.formatToParts(instant).find((each) => each.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** `2026-03-20` -> `20.03.2026`. */
export function germanDate(plainDate: string): string {
  return `${plainDate.slice(8, 10)}.${plainDate.slice(5, 7)}.${plainDate.slice(0, 4)}`;
}
