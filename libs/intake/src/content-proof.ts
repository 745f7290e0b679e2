import { createHash } from 'node:crypto';
import { POPULATION_SCHEMA_VERSION } from '#pruefwerk/population';
import type { WorkDatabase } from './work-database.ts';

export interface Totals {
  readonly rows: number;
  readonly controlTotalCents: number;
  readonly debitCents: number;
  readonly creditCents: number;
  readonly firstPaymentDate: string | null;
  readonly lastPaymentDate: string | null;
}

/** Rows whose hashes are joined into one text on their way out of the database. */
const BLOCK = 2000;

/** Counts and sums of a relation with `amount_cents` and `payment_date`. */
export async function totals(database: WorkDatabase, relation: string): Promise<Totals> {
  const [row] = await database.rows(`
    SELECT count(*)::VARCHAR AS rows, coalesce(sum(amount_cents), 0)::VARCHAR AS net,
      coalesce(sum(amount_cents) FILTER (WHERE amount_cents > 0), 0)::VARCHAR AS debit,
      coalesce(sum(amount_cents) FILTER (WHERE amount_cents < 0), 0)::VARCHAR AS credit,
      min(payment_date)::VARCHAR AS first, max(payment_date)::VARCHAR AS last
    FROM ${relation}`);
  return {
    rows: Number(row?.['rows']),
    controlTotalCents: safeCents(row?.['net']),
    debitCents: safeCents(row?.['debit']),
    creditCents: safeCents(row?.['credit']),
    firstPaymentDate: (row?.['first'] as string | null) ?? null,
    lastPaymentDate: (row?.['last'] as string | null) ?? null,
  };
}

function safeCents(text: unknown): number {
  const cents = Number(text);
  if (!Number.isSafeInteger(cents))
    throw new RangeError(`sum of cents outside the safe integers: ${String(text)}`);
  return cents;
}

/**
 * SHA-256 of a population's content: a line for format and version, one line `name:type` per column, then the
 * rows' hashes (64 hex digits each) in canonical order, without separators.
 *
 * @param hashes relation with `position` (1..n in canonical order) and `row_hash`
 */
export async function contentSha256(
  database: WorkDatabase,
  columns: readonly { name: string; type: string }[],
  hashes: string,
): Promise<string> {
  const sha = createHash('sha256');
  sha.update(`pruefwerk-population/${POPULATION_SCHEMA_VERSION}\n`);
  for (const { name, type } of columns) sha.update(`${name}:${type}\n`);
  const blocks = database.stream(`
    SELECT string_agg(row_hash, '' ORDER BY position) AS hashes FROM (${hashes})
    GROUP BY (position - 1) // ${BLOCK} ORDER BY (position - 1) // ${BLOCK}`);
  for await (const block of blocks) sha.update(String(block['hashes']));
  return sha.digest('hex');
}
