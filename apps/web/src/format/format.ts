import type { Language } from '../texts/define-texts.ts';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** Everything a person reads as figure or date. Money comes as integer cents, dates as 'yyyy-mm-dd', instants as ISO. */
export interface Format {
  readonly money: (cents: number) => string;
  /** Of a currency that stands beside it. */
  readonly amount: (cents: number) => string;
  /** Thousands of euros without decimals, for axes. */
  readonly thousands: (cents: number) => string;
  readonly count: (value: number) => string;
  /** With at most one decimal place, for minutes and hours. */
  readonly decimal: (value: number) => string;
  /** With exactly one decimal place, for columns of minutes and hours. */
  readonly onePlace: (value: number) => string;
  /** With exactly two decimal places, for posts. */
  readonly twoPlaces: (value: number) => string;
  /** With at most so many decimal places. */
  readonly precise: (value: number, digits: number) => string;
  /** @param share 0 to 1 */
  readonly percent: (share: number, digits?: number) => string;
  readonly date: (plainDate: string) => string;
  /** '2025-03' -> 'März 2025' */
  readonly month: (month: string) => string;
  readonly dateTime: (instant: string) => string;
  readonly time: (instant: string) => string;
  readonly bytes: (bytes: number) => string;
  /** Seconds, '3,1 s' or '2 min 5 s'. */
  readonly duration: (seconds: number) => string;
}

const cache = new Map<Language, Format>();

export function formatFor(language: Language): Format {
  const known = cache.get(language);
  if (known) return known;
  const made = makeFormat(locales[language]);
  cache.set(language, made);
  return made;
}

function makeFormat(locale: string): Format {
  const euro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const oneTenth = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const hundredths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const day = new Intl.DateTimeFormat(locale, { ...dayParts, timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const instant = new Intl.DateTimeFormat(locale, { ...dayParts, ...timeParts });
  const time = new Intl.DateTimeFormat(locale, { ...timeParts, second: '2-digit' });
  return {
    money: (cents) => euro.format(cents / 100),
    amount: (cents) => hundredths.format(cents / 100),
    thousands: (cents) => plain.format(cents / 100_000),
    count: (value) => plain.format(value),
    decimal: (value) => tenth.format(value),
    onePlace: (value) => oneTenth.format(value),
    twoPlaces: (value) => hundredths.format(value),
    precise: (value, digits) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    percent: (share, digits = 1) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(
        share,
      ),
    date: (plainDate) => day.format(new Date(`${plainDate}T00:00:00Z`)),
    month: (text) => month.format(new Date(`${text}-01T00:00:00Z`)),
    dateTime: (iso) => instant.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    bytes: (bytes) => sizeText(bytes, tenth),
    duration: (seconds) =>
      seconds < 60
        ? `${tenth.format(seconds)} s`
        : `${plain.format(Math.floor(seconds / 60))} min ${plain.format(Math.floor(seconds % 60))} s`,
  };
}

const dayParts = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const timeParts = { hour: '2-digit', minute: '2-digit' } as const;

function sizeText(bytes: number, number: Intl.NumberFormat): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${number.format(bytes / 1000)} kB`;
  return `${number.format(bytes / 1_000_000)} MB`;
}

const numbered = (letter: string, width: number) => (number: number) =>
  `${letter}-${String(number).padStart(width, '0')}`;

/** Numbers that people say and write, as in the workbook and the audit trail: A-0217, F-03, M-07. */
export const redFlagNumber = numbered('A', 4);
export const findingNumber = numbered('F', 2);
export const measureNumber = numbered('M', 2);
