import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SealedPopulation } from '#pruefwerk/population';
import { literal } from './sql-text.ts';
import { WorkDatabase } from './work-database.ts';

/** What a population holds in one currency; null for rows that name none. */
export interface CurrencyTotal {
  readonly currency: string | null;
  readonly rows: number;
  /** Sum of the amounts in cents. */
  readonly totalCents: number;
}

/** Totals by the column currency, largest number of rows first; one entry without a name where there is none. */
export async function currencyTotals(population: SealedPopulation): Promise<CurrencyTotal[]> {
  const { manifest, parquetPath } = population;
  if (!manifest.columns.some(({ canonical }) => canonical === 'currency')) {
    const { accepted: rows, controlTotalCents: totalCents } = manifest;
    return [{ currency: null, rows, totalCents }];
  }
  const directory = await mkdtemp(join(tmpdir(), 'pruefwerk-currencies-'));
  try {
    await using database = await WorkDatabase.open({
      directory,
      memoryLimitMb: 200,
      threads: 1,
      onDisk: false,
    });
    const found = await database.rows(`
      SELECT currency, count(*)::VARCHAR AS rows, sum(amount_cents)::VARCHAR AS total
      FROM read_parquet(${literal(parquetPath)}) GROUP BY currency
      ORDER BY count(*) DESC, currency NULLS LAST LIMIT 20`);
    return found.map(({ currency, rows, total }) => ({
      currency: typeof currency === 'string' ? currency : null,
      rows: Number(rows),
      totalCents: Number(total),
    }));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
