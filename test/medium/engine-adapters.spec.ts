import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { postgresEngine, subjectRows, type PopulationSession, type Row } from '#pruefwerk/engine';
import { bothEngines, testDatabaseUrl } from '../kit/engines.ts';
import { populationOf, type PaymentRow } from '../kit/sealed-population.ts';

// Loading into PostgreSQL waits for its disk when other specs write at the same time.
jest.setTimeout(30_000);

async function collect(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const awkward: PaymentRow[] = [
  {
    payee_name: 'Ä"ß;\t\\N, Zeile\nzwei',
    amount: -123_456_789_012,
    one_time: true,
    payment_date: '1999-12-31',
    captured_at: '2024-02-29T23:59:59',
    fiscal_year: 2024,
  },
  { payee_name: '\\N', amount: 0, one_time: false, payment_date: '0001-01-01' },
  { payee_name: '' },
  { payee_name: null },
  { payee_name: 'zebra' },
  { payee_name: 'Zebra' },
  { payee_name: '\u{1F600}' },
  { payee_name: '\uFFFD' },
];

const LONG = `select count(*) as n from payments a, payments b, payments c, payments d, payments e, payments f,
  payments g, payments h, payments i, payments j where a.amount_cents + b.amount_cents + j.amount_cents <> 1`;

describe.each(bothEngines())('engine $name', (engine) => {
  async function withSession(
    rows: readonly PaymentRow[],
    work: (session: PopulationSession) => Promise<void>,
  ): Promise<void> {
    await using population = await populationOf(rows);
    await using session = await engine.open(population);
    await work(session);
  }

  it('gives every cell back as it was sealed', () =>
    withSession(awkward, async (session) => {
      const rows = await collect(
        subjectRows(
          session,
          awkward.map((_, index) => index + 1),
        ),
      );
      expect(rows).toHaveLength(awkward.length);
      expect(rows[0]).toEqual({
        row_no: 1,
        source_file: 'test.csv',
        source_line: 2,
        payee_name: awkward[0]?.payee_name,
        amount_cents: -123_456_789_012,
        one_time: true,
        payment_date: '1999-12-31',
        captured_at: '2024-02-29T23:59:59',
        fiscal_year: 2024,
      });
      expect(rows.map((row) => row['payee_name'])).toEqual(awkward.map((row) => row.payee_name));
      expect(rows[1]).toMatchObject({ captured_at: null, payment_date: '0001-01-01' });
    }));

  it('orders texts by their bytes and lowers letters beyond ASCII', () =>
    withSession(awkward, async (session) => {
      const names = await collect(
        session.query(`select payee_name as n, lower(payee_name) as l from payments
          where payee_name <> '' order by payee_name desc nulls last`),
      );
      expect(names.map((row) => row['n'])).toEqual([
        '\u{1F600}',
        '\uFFFD',
        awkward[0]?.payee_name,
        'zebra',
        '\\N',
        'Zebra',
      ]);
      expect(names[2]?.['l']).toBe('ä"ß;\t\\n, zeile\nzwei');
    }));

  it.each([
    ['a sum of bigint as integer', 'sum(amount_cents)', -123_456_789_012],
    ['an empty sum as null', 'sum(amount_cents) filter (where amount_cents = 7)', null],
    ['a decimal as exact text', 'cast(1.50 as decimal(5, 2))', '1.50'],
    ['a decimal without scale as integer', 'cast(42 as decimal(9, 0))', 42],
    ['a double as number', 'cast(0.1 as double precision)', 0.1],
    ['fractions of a second cut off', `timestamp '1969-12-31 23:59:58.9'`, '1969-12-31T23:59:58'],
    ['an untyped null', 'null', null],
  ])('normalises %s', (_, expression, expected) =>
    withSession(awkward, async (session) => {
      const [row] = await collect(session.query(`select ${expression} as x from payments limit 1`));
      expect(row).toEqual({ x: expected });
    }),
  );

  it.each([
    ['an integer beyond the safe range', 'cast(9007199254740993 as bigint)'],
    ['a type that is no cell', `interval '1 day'`],
  ])('refuses %s', (_, expression) =>
    withSession(awkward, async (session) => {
      await expect(collect(session.query(`select ${expression} as x`))).rejects.toThrow(RangeError);
    }),
  );

  it.each([
    ['a second statement', 'select 1 as x; drop table payments'],
    ['a statement that ends the wrapper', 'select 1 as x) as q; drop table payments; select (1'],
    ['a deletion', 'delete from payments'],
    ['a change of settings', 'set threads = 1'],
    ['an export', `copy payments to '/tmp/never.csv'`],
    ['a file of the machine', `select * from read_text('/etc/hostname')`],
  ])('refuses %s and still has its rows', (_, sql) =>
    withSession(awkward, async (session) => {
      await expect(collect(session.query(sql))).rejects.toThrow();
      expect(await collect(session.query('select count(*) as n from payments'))).toEqual([
        { n: awkward.length },
      ]);
    }),
  );

  it('interrupts the running query when the signal aborts, and goes on with the next', () =>
    withSession(Array<PaymentRow>(60).fill({ amount: 5 }), async (session) => {
      const started = performance.now();
      const signal = AbortSignal.timeout(200);
      await expect(collect(session.query(LONG, signal))).rejects.toThrow('timeout');
      expect(performance.now() - started).toBeLessThan(5000);
      expect(await collect(session.query('select 1 as x'))).toEqual([{ x: 1 }]);
    }));

  it('answers several queries side by side and lets a reader stop early', () =>
    withSession(awkward, async (session) => {
      for await (const row of session.query('select row_no from payments order by row_no')) {
        expect(row).toEqual({ row_no: 1 });
        break;
      }
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => collect(session.query(`select ${index} as x`))),
      );
      expect(answers.flat().map((row) => row['x'])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    }));

  it('refuses to open with an aborted signal', async () => {
    await using population = await populationOf(awkward);
    await expect(engine.open(population, AbortSignal.abort())).rejects.toThrow('abort');
  });
});

describe('both engines', () => {
  it('agree on any text', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (names) => {
        const rows = names.map((name) => ({ payee_name: name.replaceAll('\0', '') }));
        await using population = await populationOf(rows);
        const answers = [];
        for (const engine of bothEngines()) {
          await using session = await engine.open(population);
          answers.push(
            await collect(
              session.query(`select row_no, payee_name from payments order by payee_name, row_no`),
            ),
          );
        }
        expect(answers[1]).toEqual(answers[0]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the schemas of the PostgreSQL engine', () => {
  const schemaPrefix = `leftover_${process.pid}`;
  const engine = postgresEngine({ connectionString: testDatabaseUrl(), schemaPrefix });

  async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client(testDatabaseUrl());
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  const schemas = (): Promise<number> =>
    withClient(async (client) => {
      const found = await client.query('select from pg_namespace where starts_with(nspname, $1)', [
        schemaPrefix,
      ]);
      return found.rowCount ?? 0;
    });

  it('go when the session closes, and one that a killed process left goes with the next opening', async () => {
    await withClient((client) => client.query(`create schema ${schemaPrefix}_0123456789abcdef`));
    await using population = await populationOf(awkward);
    {
      await using first = await engine.open(population);
      await using second = await engine.open(population);
      expect(await schemas()).toBe(2);
      expect([first.columns, second.columns]).toEqual([first.columns, first.columns]);
    }
    expect(await schemas()).toBe(0);
  });

  it('go when loading fails', async () => {
    const missing = { ...(await populationOf(awkward)), parquetPath: 'missing.parquet' };
    await expect(engine.open(missing)).rejects.toThrow('missing.parquet');
    expect(await schemas()).toBe(0);
  });
});
