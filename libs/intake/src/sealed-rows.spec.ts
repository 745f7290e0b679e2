import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlannedColumn } from './planned-column.ts';
import { SealedRows } from './sealed-rows.ts';
import { WorkDatabase } from './work-database.ts';

let scratch: string;
let database: WorkDatabase;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-proof-'));
  database = await WorkDatabase.open({
    directory: scratch,
    memoryLimitMb: 200,
    threads: 1,
    onDisk: false,
  });
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

const column = (name: string, stage: string, sql: string): PlannedColumn => ({
  name,
  canonical: name === 'payment_date' ? 'payment_date' : 'amount',
  type: name === 'payment_date' ? 'date' : 'cents',
  header: name,
  stage,
  format: null,
  sql,
  invalid: 'amount-invalid',
});
const columns = [
  column('amount_cents', 'c0', 'CAST(c0 AS BIGINT)'),
  column('payment_date', 'c1', 'CAST(c1 AS DATE)'),
];
const rows = `SELECT * FROM (VALUES (2, '700', '2024-03-05'), (3, '-200', '2024-03-04')) AS t(origin, c0, c1)`;

async function write(hashed: string) {
  await database.run(`CREATE OR REPLACE TABLE hashed AS SELECT * FROM (VALUES ${hashed})
    AS t(origin, payment_date, amount_cents, row_hash, bad)`);
  await database.run('DROP TABLE IF EXISTS ordered');
  const sealed = new SealedRows(database, { columns, amountSign: null });
  await sealed.order();
  return sealed.write(rows, join(scratch, 'payments.parquet'), ['a.csv']);
}

describe('proof of totals', () => {
  const second = `(3, DATE '2024-03-04', -200, 'b', false)`;

  it('agrees when the file holds what was converted', async () => {
    const totals = await write(`(2, DATE '2024-03-05', 700, 'a', false), ${second}`);
    expect(totals).toMatchObject({
      rows: 2,
      controlTotalCents: 500,
      firstPaymentDate: '2024-03-04',
    });
  });

  it.each([
    ['one cent more', `(2, DATE '2024-03-05', 701, 'a', false)`, 'controlTotalCents'],
    ['another day', `(2, DATE '2024-03-06', 700, 'a', false)`, 'lastPaymentDate'],
    ['a row that the file lacks', `(4, DATE '2024-03-05', 700, 'a', false)`, 'rows'],
  ])('fails on %s', async (_, first, proof) => {
    await expect(write(`${first}, ${second}`)).rejects.toMatchObject({
      code: 'intake.proof-failed',
      parameters: { proof },
    });
  });
});
