import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROW_NO, type PopulationManifest, type SealedPopulation } from '#pruefwerk/population';
import { contentSha256, totals } from './content-proof.ts';
import { fileSha256 } from './file-sha256.ts';
import type { IntakeWarning } from './planned-column.ts';
import { populationFiles } from './population-files.ts';
import { readRejects, readSealed } from './read-sealed.ts';
import { literal } from './sql-text.ts';
import { rowHashSql } from './typed-rows.sql.ts';
import { WorkDatabase } from './work-database.ts';

export interface Verification {
  readonly ok: boolean;
  /** What does not agree; codes with texts in intakeTexts, parameters `item`, `expected`, `found`. */
  readonly problems: readonly IntakeWarning[];
}

type Check = readonly [
  item: string,
  expected: string | number | null,
  found: string | number | null,
];

/**
 * Recomputes hashes, counts and totals of a sealed population from its files and compares them with the manifest.
 *
 * @throws PopulationUnreadable when there is no manifest
 */
export async function verifyPopulation(
  directory: string,
  signal?: AbortSignal,
): Promise<Verification> {
  const population = await readSealed(directory);
  const checks = await fileChecks(directory, population.manifest);
  const content = await contentChecks(population, signal).catch((error: unknown): Check[] => {
    signal?.throwIfAborted();
    return [['payments.parquet', 'readable', String((error as Error).message).slice(0, 200)]];
  });
  const problems = [...checks, ...content]
    .filter(([, expected, found]) => expected !== found)
    .map(([item, expected, found]) => ({
      code: 'intake.verify-differs',
      parameters: { item, expected, found },
    }));
  return { ok: problems.length === 0, problems };
}

async function fileChecks(directory: string, manifest: PopulationManifest): Promise<Check[]> {
  const files = populationFiles(directory);
  let rejects = 0;
  const counted = (async () => {
    for await (const reject of readRejects(directory)) rejects += reject.line > 0 ? 1 : 0;
    return rejects;
  })().catch(() => null);
  const sum = (pick: (file: PopulationManifest['files'][number]) => number): number =>
    manifest.files.reduce((total, file) => total + pick(file), 0);
  return [
    ['fileSha256', manifest.fileSha256, await fileSha256(files.parquet).catch(() => null)],
    ['rejects.jsonl', manifest.rejected, await counted],
    ['read = accepted + rejected', manifest.read, manifest.accepted + manifest.rejected],
    ['rows of the files', manifest.read, sum(({ rows }) => rows)],
    ['accepted rows of the files', manifest.accepted, sum(({ accepted }) => accepted)],
    ['rejected rows of the files', manifest.rejected, sum(({ rejected }) => rejected)],
  ];
}

async function contentChecks(
  { parquetPath, manifest }: SealedPopulation,
  signal?: AbortSignal,
): Promise<Check[]> {
  const directory = await mkdtemp(join(tmpdir(), 'pruefwerk-verify-'));
  try {
    await using database = await WorkDatabase.open({
      directory,
      memoryLimitMb: 1200,
      threads: 2,
      onDisk: false,
      signal,
    });
    const rows = `read_parquet(${literal(parquetPath)})`;
    const found = await totals(database, rows);
    const hashes = `SELECT ${rowHashSql(manifest.columns)} AS row_hash FROM ${rows} ORDER BY ${ROW_NO}`;
    return [
      ['sha256', manifest.sha256, await contentSha256(database, manifest.columns, hashes)],
      ['accepted', manifest.accepted, found.rows],
      ['controlTotalCents', manifest.controlTotalCents, found.controlTotalCents],
      ['debitCents', manifest.debitCents, found.debitCents],
      ['creditCents', manifest.creditCents, found.creditCents],
      ['firstPaymentDate', manifest.firstPaymentDate, found.firstPaymentDate],
      ['lastPaymentDate', manifest.lastPaymentDate, found.lastPaymentDate],
    ];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
