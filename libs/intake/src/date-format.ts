/** How the dates of a column are written, without the time of day. */
export const DATE_FORMATS = [
  'yyyy-mm-dd',
  'dd.mm.yyyy',
  'dd.mm.yy',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'dd/mm/yy',
  'mm/dd/yy',
  'dd-mm-yyyy',
  'mm-dd-yyyy',
  'yyyy/mm/dd',
  'yyyy.mm.dd',
  'yyyymmdd',
  'dd-mmm-yyyy',
  'dd-mmm-yy',
  'dd mmm yyyy',
  'excel-serial',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** Formats that a value of the same shape could also be, in the other order of day and month. */
export const OTHER_ORDER: Partial<Record<DateFormat, DateFormat>> = {
  'dd/mm/yyyy': 'mm/dd/yyyy',
  'mm/dd/yyyy': 'dd/mm/yyyy',
  'dd/mm/yy': 'mm/dd/yy',
  'mm/dd/yy': 'dd/mm/yy',
  'dd-mm-yyyy': 'mm-dd-yyyy',
  'mm-dd-yyyy': 'dd-mm-yyyy',
};

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const SHAPES: Readonly<Record<DateFormat, RegExp>> = {
  'yyyy-mm-dd': /^0000-00?-00?$/,
  'dd.mm.yyyy': /^00?\.00?\.0000$/,
  'dd.mm.yy': /^00?\.00?\.00$/,
  'dd/mm/yyyy': /^00?\/00?\/0000$/,
  'mm/dd/yyyy': /^00?\/00?\/0000$/,
  'dd/mm/yy': /^00?\/00?\/00$/,
  'mm/dd/yy': /^00?\/00?\/00$/,
  'dd-mm-yyyy': /^00?-00?-0000$/,
  'mm-dd-yyyy': /^00?-00?-0000$/,
  'yyyy/mm/dd': /^0000\/00?\/00?$/,
  'yyyy.mm.dd': /^0000\.00?\.00?$/,
  yyyymmdd: /^0{8}$/,
  'dd-mmm-yyyy': new RegExp(`^00?-(?:${MONTH})-0000$`, 'i'),
  'dd-mmm-yy': new RegExp(`^00?-(?:${MONTH})-00$`, 'i'),
  'dd mmm yyyy': new RegExp(`^00? (?:${MONTH}) 0000$`, 'i'),
  'excel-serial': /^0{5}$/,
};
const TIME = /^(.*?)([ T]00?:00(?::00(?:[.,]0{1,9})?)?Z?)$/;

/** Time of day behind the date, as a strptime pattern; '' when there is none. */
export interface DateReading {
  readonly format: DateFormat;
  readonly timePattern: string;
}

function timePattern(time: string): string {
  if (time === '') return '';
  const seconds = /:00(?::00)([.,]0+)?/.exec(time);
  const fraction = seconds?.[1] === undefined ? '' : `${seconds[1].charAt(0)}%f`;
  return `${time.charAt(0)}%H:%M${seconds ? ':%S' : ''}${fraction}${time.endsWith('Z') ? 'Z' : ''}`;
}

/** All readings of a value's shape (every digit replaced by 0). */
export function readDateShape(shape: string): DateReading[] {
  const match = TIME.exec(shape);
  const date = match?.[1] ?? shape;
  const pattern = timePattern(match?.[2] ?? '');
  return DATE_FORMATS.filter((format) => SHAPES[format].test(date)).map((format) => ({
    format,
    timePattern: pattern,
  }));
}

const STRPTIME: Readonly<Record<Exclude<DateFormat, 'excel-serial'>, string>> = {
  'yyyy-mm-dd': '%Y-%m-%d',
  'dd.mm.yyyy': '%d.%m.%Y',
  'dd.mm.yy': '%d.%m.%y',
  'dd/mm/yyyy': '%d/%m/%Y',
  'mm/dd/yyyy': '%m/%d/%Y',
  'dd/mm/yy': '%d/%m/%y',
  'mm/dd/yy': '%m/%d/%y',
  'dd-mm-yyyy': '%d-%m-%Y',
  'mm-dd-yyyy': '%m-%d-%Y',
  'yyyy/mm/dd': '%Y/%m/%d',
  'yyyy.mm.dd': '%Y.%m.%d',
  yyyymmdd: '%Y%m%d',
  'dd-mmm-yyyy': '%d-%b-%Y',
  'dd-mmm-yy': '%d-%b-%y',
  'dd mmm yyyy': '%d %b %Y',
};

export const isTwoDigitYear = (format: DateFormat): boolean =>
  format.endsWith('yy') && !format.endsWith('yyyy');

/** SQL for the instant that a value means in a format, null where it means none (31.02.). */
export function timestampSql(
  value: string,
  format: DateFormat,
  timePatterns: readonly string[],
  pivot: number,
): string {
  if (format === 'excel-serial')
    return `(DATE '1899-12-30' + TRY_CAST(${value} AS INTEGER))::TIMESTAMP`;
  const patterns = timePatterns.map((time) => `'${STRPTIME[format]}${time}'`);
  const parsed = `try_strptime(${value}, ${patterns.length === 1 ? patterns[0] : `[${patterns.join(', ')}]`})`;
  if (!isTwoDigitYear(format)) return parsed;
  // strptime has a pivot of its own (69): the century is set here, so that it is stated and the same everywhere.
  const year = `(year(${parsed}) % 100)`;
  return `(${parsed} + to_years((CASE WHEN ${year} < ${pivot} THEN 2000 ELSE 1900 END + ${year} - year(${parsed}))::INTEGER))`;
}
