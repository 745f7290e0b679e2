import { addDays, daysBetween, type PlainDate } from '#pruefwerk/calendar';

const EPOCH = '1899-12-30';
const EPOCH_1904 = '1904-01-01';
/** Spreadsheets count the day 29.02.1900 that never was; only from 01.03.1900 on do all agree. */
const FIRST_SAFE_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** Days in which spreadsheets count; null before March 1900, where they disagree. */
export function serialOf(date: PlainDate): number | null {
  const serial = daysBetween(EPOCH, date);
  return serial >= FIRST_SAFE_SERIAL ? serial : null;
}

/** The day of a spreadsheet's date, without its time of day; null for a number that is no date. */
export function dateOfSerial(serial: number, from1904: boolean): PlainDate | null {
  const day = Math.floor(serial);
  if (from1904) return day >= 0 && day <= LAST_SERIAL - 1462 ? addDays(EPOCH_1904, day) : null;
  return day >= FIRST_SAFE_SERIAL && day <= LAST_SERIAL ? addDays(EPOCH, day) : null;
}
