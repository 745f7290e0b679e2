import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { POPULATION_SCHEMA_VERSION } from '#pruefwerk/population';
import { literal } from './sql-text.ts';
import type { WorkDatabase } from './work-database.ts';

export interface Totals {
  readonly rows: number;
  readonly controlTotalCents: number;
  readonly debitCents: number;
  readonly creditCents: number;
  readonly firstPaymentDate: string | null;
  readonly lastPaymentDate: string | null;
}

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
 * @param hashes query that yields the hashes, one column of text, in canonical order
 */
export async function contentSha256(
  database: WorkDatabase,
  columns: readonly { name: string; type: string }[],
  hashes: string,
): Promise<string> {
  const sha = createHash('sha256');
  sha.update(`pruefwerk-population/${POPULATION_SCHEMA_VERSION}\n`);
  for (const { name, type } of columns) sha.update(`${name}:${type}\n`);
  // By way of a file: a million texts handed over one by one cost four times as much.
  const path = database.scratch('hashes.csv');
  await database.run(`COPY (${hashes}) TO ${literal(path)} (FORMAT csv, HEADER false, QUOTE '')`);
  for await (const piece of createReadStream(path, { highWaterMark: LINES_PER_PIECE * LINE }))
    sha.update(withoutLineEnds(piece as Buffer));
  await rm(path);
  return sha.digest('hex');
}

/** Bytes of a hash in hex with its line end. */
const LINE = 65;
const LINES_PER_PIECE = 8192;

/** Moves the hashes together in place; pieces hold whole lines. */
function withoutLineEnds(lines: Buffer): Buffer {
  let used = 0;
  for (let at = 0; at < lines.length; at += LINE) {
    lines.copyWithin(used, at, at + LINE - 1);
    used += LINE - 1;
  }
  return lines.subarray(0, used);
}
