import { describe, it, expect } from '@jest/globals';
import { isWorkingDay, parseDate } from '#pruefwerk/calendar';
import { parseAmount } from '#pruefwerk/money';
import { ONE_TIME_BENEFITS } from './benefits.ts';
import { generateTown } from './town.ts';
import { TOWN_LAND } from './work-calendar.ts';

const town = generateTown({ seed: 11, rows: 24_000 });
const truth = town.truth();
const labelled = new Set(truth.labels.flatMap(({ payments }) => payments));

interface Row {
  readonly [header: string]: string;
}

const rows: Row[] = [];
for (const { header, rows: lines } of town.files()) {
  for (const line of lines) {
    if (!labelled.has(line[0] ?? '')) {
      rows.push(Object.fromEntries(header.map((name, n) => [name, line[n] ?? ''])));
    }
  }
}

const cents = (row: Row) => parseAmount(row['Auszahlungsbetrag']!, '1.234,56');
const day = (text: string) => parseDate(text.slice(0, 10), 'dd.mm.yyyy')!;
const oneTime = rows.filter((row) => row['einmalig'] === 'ja');
const live = oneTime.filter((row) => row['Status'] === 'paid' && !row['Stornobezug']);
const ACTS = [
  'erfasst am',
  'festgestellt am',
  'angeordnet am',
  'freigegeben am',
  'Freigabedatum 2',
];

function groups(of: readonly Row[], ...columns: string[]): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of of) {
    const key = columns.map((column) => row[column]).join('|');
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()];
}

const perThousand = (hits: number) => (hits * 1_000) / rows.length;

describe('the unlabelled payments of the town', () => {
  it('are all signed by different persons', () => {
    const signers = ['Erfasser', 'sachl./rechn. richtig', 'Anordner', 'Freigabe 1', 'Freigabe 2'];
    const broken = rows.filter((row) => {
      const names = signers.map((column) => row[column]).filter(Boolean);
      return new Set(names).size < names.length;
    });
    expect(broken).toEqual([]);
  });

  it('have a second release above the limit and none below', () => {
    const wrong = rows.filter(
      (row) => Math.abs(cents(row)) > 500_00 !== (row['Freigabe 2'] !== ''),
    );
    expect(wrong).toEqual([]);
  });

  it('were worked on in office hours of working days, step after step', () => {
    const open = new Map<string, boolean>();
    const isOpen = (date: string) => {
      if (!open.has(date)) open.set(date, isWorkingDay(date, TOWN_LAND));
      return open.get(date);
    };
    const wrong = rows.filter((row) => {
      const acts = ACTS.map((column) => row[column] ?? '').filter(Boolean);
      const order = acts.map((text) => `${day(text)} ${text.slice(11)}`);
      const inHours = order.every(
        (at) => isOpen(at.slice(0, 10)) && at.slice(11) >= '08:00' && at.slice(11) < '17:00',
      );
      const inOrder = order.every((at, n) => n === 0 || order[n - 1]! <= at);
      return !inHours || !inOrder || day(row['Zahldatum']!) <= order.at(-1)!.slice(0, 10);
    });
    expect(wrong).toEqual([]);
  });

  it('have an application and a decision before the payment', () => {
    const wrong = rows.filter(
      (row) =>
        row['Antragsnr'] === '' ||
        day(row['Antragsdatum']!) > day(row['Bescheiddatum']!) ||
        day(row['Bescheiddatum']!) > day(row['Zahldatum']!),
    );
    expect(wrong).toEqual([]);
  });

  it('hardly ever repeat amount, payee and benefit in one month', () => {
    const alike = rows.map((row) => ({ ...row, month: row['Zahldatum']!.slice(3) }));
    const twice = groups(alike, 'Kreditorennr', 'Auszahlungsbetrag', 'Leistungsart', 'month');
    expect(perThousand(twice.filter((group) => group.length > 1).length)).toBeLessThan(0.5);
  });

  it('respect the interval of every benefit', () => {
    const free = new Set(
      ONE_TIME_BENEFITS.filter((b) => b.intervalMonths === 0).map((b) => b.code),
    );
    const bound = live.filter((row) => !free.has(row['Leistungsart']!));
    expect(bound.length).toBeGreaterThan(300);
    const repeated = groups(bound, 'Personennr', 'Leistungsart').filter(
      (group) => group.length > 1,
    );
    expect(repeated).toEqual([]);
  });

  it('do not gather at one account', () => {
    const own = rows.filter((row) => row['Empfängerart'] === 'recipient' && row['IBAN']);
    const shared = groups(own, 'IBAN').filter(
      (g) => new Set(g.map((row) => row['BG-Nummer'])).size > 1,
    );
    expect(shared).toEqual([]);
  });

  it('have actual costs over two magnitudes whose first digits follow Benford’s law', () => {
    const all: number[] = [];
    for (const seed of [21, 22]) {
      for (const { header, rows: lines } of generateTown({ seed, rows: 19_000 }).files()) {
        const [code, amount] = ['Leistungsart', 'Auszahlungsbetrag'].map((h) => header.indexOf(h));
        for (const line of lines) {
          const value = parseAmount(line[amount!]!, '1.234,56');
          if (line[code!] === 'ASY-6-FAHRT' && value > 0) all.push(value);
        }
      }
    }
    expect(Math.max(...all) / Math.min(...all)).toBeGreaterThan(100);
    const counts = new Array<number>(10).fill(0);
    for (const amount of all) counts[Number(String(amount)[0])]! += 1;
    const deviation = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) =>
      Math.abs(counts[digit]! / all.length - Math.log10(1 + 1 / digit)),
    );
    expect(Math.max(...deviation)).toBeLessThan(0.03);
  });
});
