import { addDays, isWorkingDay } from '#pruefwerk/calendar';
import { encodeWindows1252 } from '#pruefwerk/sample-town';

/** A file as a case system writes it, and what is true of it. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly rows: number;
  readonly rejected: number;
  /** Sum of the rows that can be payments. */
  readonly totalCents: number;
}

const HEADER =
  'Belegnummer;Aktenzeichen;Kreditor;Zahlungsempfänger;IBAN;Betrag;Zahldatum;Leistungsart;Verwendungszweck;erfasst von;freigegeben von';

const purposes = ['Möbel', 'Erstausstattung Wäsche', 'Klassenfahrt', 'Heizkostenbeihilfe', 'Umzug'];

/** 1234567 as a German case system writes it: 12.345,67. */
export function germanAmount(cents: number): string {
  const [whole, part] = (cents / 100).toFixed(2).split('.');
  return `${(whole ?? '').replace(/\B(?=(\d{3})+$)/g, '.')},${part}`;
}

/** 'dd.mm.yyyy' of all days on which an office pays. */
const workingDays = Array.from({ length: 365 }, (_, day) => addDays('2025-01-01', day))
  .filter((date) => isWorkingDay(date, 'NW'))
  .map((date) => date.split('-').reverse().join('.'));

/** A header that may mean several columns, with a value. */
const AMBIGUOUS = ['Konto', '5331'];

/** Everything at a fixed distance from everything else, so that no accident looks like a pattern. */
function payment(i: number): { cents: number; cells: string[] } {
  const cents = 5_000 + ((i * 7_919) % 300_000) + (i % 97);
  const date = workingDays[(i * 13) % workingDays.length] ?? '';
  const payee = 1 + ((i * 31) % 1_700);
  return {
    cents,
    cells: [
      ...[`B${100_000 + i}`, `50.2-${payee}`, `K-${payee}`, `Empfängerin ${payee}`, ''],
      ...[germanAmount(cents), date, 'EB', purposes[i % 5] ?? ''],
      ...[`Müller ${i % 9}`, `Groß ${i % 4}`],
    ],
  };
}

const AMOUNT = 5;
const DATE = 6;

/**
 * 5,000 payments of a year: Windows-1252, semicolons, German amounts; every 400th row has a word for an amount, every
 * 900th a day that does not exist, and twenty payments were paid twice.
 * @param ambiguous with a column whose header a person must explain
 */
export function ownFile(rows = 5_000, { ambiguous = false } = {}): OwnFile {
  const [header = '', value = ''] = AMBIGUOUS;
  const lines = [ambiguous ? `${HEADER};${header}` : HEADER];
  let totalCents = 0;
  let rejected = 0;
  for (let i = 0; i < rows; i += 1) {
    const again = i % 250 === 249;
    const { cents, cells } = payment(again ? i - 4 : i);
    if (again) cells[0] = `B${100_000 + i}`;
    const word = i % 400 === 399;
    const noDay = i % 900 === 899;
    if (word) cells[AMOUNT] = 'siehe Akte';
    else if (noDay) cells[DATE] = '31.02.2025';
    if (word || noDay) rejected += 1;
    else totalCents += cents;
    if (ambiguous) cells.push(value);
    lines.push(cells.join(';'));
  }
  const bytes = encodeWindows1252(`${lines.join('\r\n')}\r\n`);
  return { name: 'Auszahlungen 2025.csv', bytes: Buffer.from(bytes), rows, rejected, totalCents };
}
