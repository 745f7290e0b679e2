import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAmount } from '#pruefwerk/money';
import { AMOUNT_FORMATS, type AmountFormat } from './amount-format.ts';
import { centsSql } from './amount.sql.ts';
import { literal } from './sql-text.ts';
import { WorkDatabase } from './work-database.ts';

let scratch: string;
let database: WorkDatabase;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-amount-'));
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

function written(cents: number, format: AmountFormat, grouped: boolean, style: number): string {
  const [group, point] = format === '1.234,56' ? ['.', ','] : [',', '.'];
  const units = String(Math.floor(cents / 100));
  const whole = grouped ? units.replace(/\B(?=(\d{3})+$)/g, group) : units;
  const text = `${whole}${point}${String(cents % 100).padStart(2, '0')}`;
  return [text, `-${text}`, `${text}-`, `(${text})`, `€ ${text}`, `${text} EUR`][style] ?? text;
}

describe('cents in SQL', () => {
  it.each(AMOUNT_FORMATS)('agree with parseAmount of the money lib: %s', async (format) => {
    const amount = fc.tuple(
      fc.integer({ min: 0, max: 99_999_999_999 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 30 }), async (amounts) => {
        const texts = amounts.map(([cents, grouped, style]) =>
          written(cents, format, grouped, style),
        );
        const shapes = [...new Set(texts.map((text) => text.replace(/\d/g, '0')))].map((shape) => ({
          shape,
          count: 1,
        }));
        const values = texts.map((text, i) => `(${i}, ${literal(text)})`).join(', ');
        const found = await database.rows(
          `SELECT (${centsSql('v', format, shapes)})::VARCHAR AS cents FROM (VALUES ${values}) AS t(i, v) ORDER BY i`,
        );
        expect(found.map((row) => Number(row['cents']))).toEqual(
          texts.map((text) => parseAmount(text, format) + 0),
        );
      }),
      { numRuns: 25 },
    );
  });
});
