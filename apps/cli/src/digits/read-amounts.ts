import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckDbEngine } from '#pruefwerk/engine';
import { readSealed } from '#pruefwerk/intake';
import { sealPopulation } from '#pruefwerk/payment-check';
import type { CommandContext } from '../command-context.ts';
import { inputFiles } from '../input.ts';

export interface ReadAmounts {
  /** Whole cents, in canonical order. */
  readonly cents: number[];
  /** Rows whose amount could not be read. */
  readonly rejected: number;
}

/**
 * The amounts of one column, read as every payment file is read: the number format is decided over the whole column,
 * and what cannot be read is counted. @throws Problem of the intake
 */
export async function readAmounts(
  path: string,
  column: string | undefined,
  { language, signal }: CommandContext,
): Promise<ReadAmounts> {
  const folder = await mkdtemp(join(tmpdir(), 'pruefwerk-digits-'));
  try {
    const outDir = join(folder, 'population');
    const { manifest } = await sealPopulation({
      files: await inputFiles([path]),
      ...(column !== undefined && { mapping: { columns: { [column]: 'amount' } } }),
      ...{ outDir, language, signal },
    });
    return { cents: await amountsOf(outDir), rejected: manifest.rejected };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function amountsOf(folder: string): Promise<number[]> {
  await using session = await duckDbEngine().open(await readSealed(folder));
  const cents: number[] = [];
  const query = 'select amount_cents from payments where amount_cents is not null order by row_no';
  for await (const row of session.query(query)) cents.push(Number(row['amount_cents']));
  return cents;
}
