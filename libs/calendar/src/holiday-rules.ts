import { LANDS, type Land } from './land.ts';

/** A fixed `mm-dd`, days after Easter Sunday, or the last Wednesday before a `mm-dd`. */
export type HolidayDay =
  { readonly fixed: string } | { readonly easter: number } | { readonly wednesdayBefore: string };

export interface HolidayRule {
  readonly name: string;
  readonly day: HolidayDay;
  readonly lands: readonly Land[];
  /** First year. */
  readonly from?: number;
  /** Only these years. */
  readonly years?: readonly number[];
}

/**
 * Statutory holidays that hold in the whole Land, from the holiday acts of the Länder as they stand since 1995
 * (checked against date-holidays for 2011 to 2027). Municipal ones (Mariä Himmelfahrt in Bavaria, Fronleichnam in
 * parts of Saxony and Thuringia, Augsburg's Friedensfest) are left out: they depend on the municipality.
 */
export const HOLIDAY_RULES: readonly HolidayRule[] = [
  { name: 'Neujahr', day: { fixed: '01-01' }, lands: LANDS },
  { name: 'Heilige Drei Könige', day: { fixed: '01-06' }, lands: ['BW', 'BY', 'ST'] },
  { name: 'Frauentag', day: { fixed: '03-08' }, lands: ['BE'], from: 2019 },
  { name: 'Frauentag', day: { fixed: '03-08' }, lands: ['MV'], from: 2023 },
  { name: 'Karfreitag', day: { easter: -2 }, lands: LANDS },
  { name: 'Ostersonntag', day: { easter: 0 }, lands: ['BB'] },
  { name: 'Ostermontag', day: { easter: 1 }, lands: LANDS },
  { name: 'Tag der Arbeit', day: { fixed: '05-01' }, lands: LANDS },
  { name: 'Tag der Befreiung', day: { fixed: '05-08' }, lands: ['BE'], years: [2020, 2025] },
  { name: 'Jahrestag des 17. Juni 1953', day: { fixed: '06-17' }, lands: ['BE'], years: [2028] },
  { name: 'Christi Himmelfahrt', day: { easter: 39 }, lands: LANDS },
  { name: 'Pfingstsonntag', day: { easter: 49 }, lands: ['BB'] },
  { name: 'Pfingstmontag', day: { easter: 50 }, lands: LANDS },
  {
    name: 'Fronleichnam',
    day: { easter: 60 },
    lands: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'],
  },
  { name: 'Mariä Himmelfahrt', day: { fixed: '08-15' }, lands: ['SL'] },
  { name: 'Weltkindertag', day: { fixed: '09-20' }, lands: ['TH'], from: 2019 },
  { name: 'Tag der Deutschen Einheit', day: { fixed: '10-03' }, lands: LANDS },
  { name: 'Reformationstag', day: { fixed: '10-31' }, lands: ['BB', 'MV', 'SN', 'ST', 'TH'] },
  {
    name: 'Reformationstag',
    day: { fixed: '10-31' },
    lands: ['HB', 'HH', 'NI', 'SH'],
    from: 2018,
  },
  {
    // The 500th anniversary was a holiday everywhere, once.
    name: 'Reformationstag',
    day: { fixed: '10-31' },
    lands: ['BW', 'BY', 'BE', 'HB', 'HH', 'HE', 'NI', 'NW', 'RP', 'SL', 'SH'],
    years: [2017],
  },
  { name: 'Allerheiligen', day: { fixed: '11-01' }, lands: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { name: 'Buß- und Bettag', day: { wednesdayBefore: '11-23' }, lands: ['SN'] },
  { name: '1. Weihnachtstag', day: { fixed: '12-25' }, lands: LANDS },
  { name: '2. Weihnachtstag', day: { fixed: '12-26' }, lands: LANDS },
];
