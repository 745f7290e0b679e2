import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { populationOf, type PaymentRow } from '../../../test/kit/rule-kit.ts';
import type { TemporaryPopulation } from '../../../test/kit/sealed-population.ts';
import type { BrowseFilter } from './browse-query.ts';
import { PopulationSessions } from './population-sessions.ts';

const rows: PaymentRow[] = [
  { payee_name: 'Größe', amount: 300, payment_date: '2024-03-01', loan: true },
  { payee_name: null, amount: 100, payment_date: '2024-01-31', captured_at: '2024-01-31T10:00:00' },
  { payee_name: `O'Neil 100%`, amount: -50, payment_date: null, loan: false },
  { payee_name: 'größer', amount: 100, payment_date: '2024-02-01', captured_at: null },
];

describe.each(['from the file', 'from memory'])('browsing a population %s', (place) => {
  let population: TemporaryPopulation;
  let sessions: PopulationSessions;

  beforeAll(async () => {
    population = await populationOf(rows);
    sessions = new PopulationSessions({ maxOpen: 1, threads: 1 });
    if (place === 'from memory') await sessions.warm(population);
  });

  afterAll(async () => {
    await sessions.close();
    await population[Symbol.asyncDispose]();
  });

  async function found(filters: BrowseFilter[]): Promise<unknown[]> {
    const page = await sessions.browse(population, { filters, page: 0, pageSize: 10 });
    expect(page.total).toBe(page.rows.length);
    expect(await sessions.first(population, { filters, limit: 10 })).toEqual(page.rows);
    return page.rows.map((row) => row['row_no']);
  }

  it('gives no more than the first rows when only these are asked for', async () => {
    const filters: BrowseFilter[] = [{ column: 'amount_cents', kind: 'range', to: 100 }];
    const first = await sessions.first(population, { filters, limit: 2 });
    expect(first.map((row) => row['row_no'])).toEqual([2, 3]);
  });

  it.each<[string, BrowseFilter[], number[]]>([
    ['nothing', [], [1, 2, 3, 4]],
    [
      'a text in another case, beyond ASCII too',
      [{ column: 'payee_name', kind: 'contains', text: 'GRÖßE' }],
      [1, 4],
    ],
    [
      'a text with signs that are special elsewhere',
      [{ column: 'payee_name', kind: 'contains', text: `'neil 100%` }],
      [3],
    ],
    ['a text without letters', [{ column: 'payee_name', kind: 'contains', text: ' 100%' }], [3]],
    ['one of several values', [{ column: 'amount_cents', kind: 'in', values: [-50, 300] }], [1, 3]],
    ['none of no values', [{ column: 'amount_cents', kind: 'in', values: [] }], []],
    [
      'a range of amounts, ends included',
      [{ column: 'amount_cents', kind: 'range', from: -50, to: 100 }],
      [2, 3, 4],
    ],
    ['a range of days', [{ column: 'payment_date', kind: 'range', from: '2024-02-01' }], [1, 4]],
    ['a range of times', [{ column: 'captured_at', kind: 'range', to: '2024-01-31T10:00' }], [2]],
    ['a flag', [{ column: 'loan', kind: 'in', values: [true] }], [1]],
    ['an empty cell', [{ column: 'payee_name', kind: 'empty', empty: true }], [2]],
    [
      'all of several conditions',
      [
        { column: 'payee_name', kind: 'empty', empty: false },
        { column: 'amount_cents', kind: 'range', to: 100 },
      ],
      [3, 4],
    ],
  ])('filters by %s', async (_, filters, expected) => {
    expect(await found(filters)).toEqual(expected);
  });

  it.each<[string, BrowseFilter]>([
    ['a column that is not there', { column: 'iban', kind: 'empty', empty: true }],
    ['a name that is SQL', { column: '1=1 or payee_name', kind: 'empty', empty: true }],
    ['a text in a number', { column: 'amount_cents', kind: 'contains', text: '1' }],
    ['a value of another kind', { column: 'amount_cents', kind: 'in', values: ['1 or 1=1'] }],
    ['a NUL character', { column: 'payee_name', kind: 'contains', text: 'a\0b' }],
    ['a NUL character as a value', { column: 'payee_name', kind: 'in', values: ['\0'] }],
    ['a day that never was', { column: 'payment_date', kind: 'range', from: '2023-02-29' }],
    ['a time that never is', { column: 'captured_at', kind: 'range', to: '2024-01-31T25:00' }],
    ['half a date', { column: 'payment_date', kind: 'range', from: '2024-02' }],
  ])('refuses %s', async (_, filter) => {
    await expect(found([filter])).rejects.toMatchObject({ code: 'engine.invalid-browse' });
  });

  it.each([
    [-1, 10],
    [0, 0],
    [0, 501],
    [0.5, 10],
  ])('refuses page %d of %d rows', async (page, pageSize) => {
    await expect(sessions.browse(population, { page, pageSize })).rejects.toMatchObject({
      code: 'engine.invalid-browse',
    });
  });

  it('pages as a plain sort would, empty cells last in both directions', async () => {
    const query = fc.record({
      column: fc.constantFrom('payee_name', 'amount_cents', 'payment_date'),
      descending: fc.boolean(),
      pageSize: fc.integer({ min: 1, max: 3 }),
      from: fc.option(fc.constantFrom(-100, 0, 100, 1000), { nil: null }),
    });
    await fc.assert(
      fc.asyncProperty(query, async ({ column, descending, pageSize, from }) => {
        const filters: BrowseFilter[] =
          from === null ? [] : [{ column: 'amount_cents', kind: 'range', from }];
        const seen: unknown[] = [];
        for (let page = 0; page < 5; page++) {
          const part = await sessions.browse(population, {
            filters,
            sort: { column, descending },
            page,
            pageSize,
          });
          seen.push(...part.rows.map((row) => row['row_no']));
        }
        expect(seen).toEqual(plainSort(column, descending, from));
      }),
      { numRuns: 40 },
    );
  });

  it('answers many readers at once, more populations than it holds, and again after closing one', async () => {
    await using other = await populationOf([{ amount: 7 }]);
    const readers = Array.from({ length: 12 }, (_, index) =>
      sessions.browse(index % 2 === 0 ? population : other, { page: 0, pageSize: 1 }),
    );
    const totals = (await Promise.all(readers)).map((page) => page.total);
    expect(totals).toEqual(readers.map((_, index) => (index % 2 === 0 ? 4 : 1)));
    await sessions.warm(population);
    expect(await found([])).toHaveLength(4);
  });

  it('says that the sealed file is missing', async () => {
    const missing = {
      parquetPath: 'missing.parquet',
      manifest: { ...population.manifest, sha256: 'missing' },
    };
    await expect(sessions.browse(missing, { page: 0, pageSize: 1 })).rejects.toMatchObject({
      code: 'engine.population-missing',
    });
  });
});

/** Row numbers in the order that the documentation promises, by JavaScript's own means. */
function plainSort(column: string, descending: boolean, from: number | null): number[] {
  const key = column === 'amount_cents' ? 'amount' : (column as keyof PaymentRow);
  const numbered = rows
    .map((row, index) => ({ rowNo: index + 1, cell: row[key] ?? null, amount: Number(row.amount) }))
    .filter(({ amount }) => from === null || amount >= from);
  const filled = numbered.filter(({ cell }) => cell !== null);
  filled.sort((a, b) => compare(a.cell, b.cell) || a.rowNo - b.rowNo);
  if (descending) filled.reverse();
  return [...filled, ...numbered.filter(({ cell }) => cell === null)].map(({ rowNo }) => rowNo);
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
