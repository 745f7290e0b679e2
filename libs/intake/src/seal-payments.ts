import type { SealedPopulation } from '#pruefwerk/population';
import { commonLayout, type Layout } from './layout.ts';
import { refuseDoubles } from './double-files.ts';
import { layoutWarnings } from './layout-warnings.ts';
import { openSource } from './open-source.ts';
import type { IntakeWarning } from './planned-column.ts';
import { populationFiles } from './population-files.ts';
import { readSealed } from './read-sealed.ts';
import type { SealOptions } from './seal-options.ts';
import { SealRun } from './seal-run.ts';
import type { SourceTable } from './source-table.ts';
import { WorkDatabase } from './work-database.ts';
import { WorkDirectory } from './work-directory.ts';

export interface SealResult {
  readonly population: SealedPopulation;
  readonly rejectsPath: string;
  readonly warnings: readonly IntakeWarning[];
}

/** Source bytes from which the staged rows are kept on disk. */
const ON_DISK_FROM = 400 << 20;
/** DuckDB's share; with Node, thread stacks and what DuckDB does not count the process stays below 2 GB. */
const MEMORY_MB = 850;
const THREADS = 2;

/**
 * Takes payment files in: every source row becomes a row of the sealed population or a reject. Nothing is left behind
 * when it fails or is cancelled.
 *
 * @throws IntakeProblem one subclass per reason, texts in intakeTexts
 */
export async function sealPayments(options: SealOptions): Promise<SealResult> {
  const sources = await openAll(options);
  await refuseDoubles(sources, options.signal);
  const layout = commonLayout(sources, options.mapping);
  await using directory = await WorkDirectory.create(options.outDir);
  const warnings = [
    ...layoutWarnings(layout),
    ...(await sealInto(directory, sources, layout, options)),
  ];
  await directory.publish();
  const population = await readSealed(options.outDir);
  return { population, rejectsPath: populationFiles(options.outDir).rejects, warnings };
}

async function openAll(options: SealOptions): Promise<SourceTable[]> {
  const { files, mapping, sheet, format, signal } = options;
  const wanted = new Set(Object.keys(mapping?.columns ?? {}));
  const sources: SourceTable[] = [];
  for (const file of files) {
    options.onProgress?.({ phase: 'open', done: sources.length, total: files.length });
    sources.push(await openSource(file, { wanted, sheet, format, signal }));
  }
  return sources;
}

async function sealInto(
  directory: WorkDirectory,
  sources: readonly SourceTable[],
  layout: Layout,
  options: SealOptions,
): Promise<IntakeWarning[]> {
  const bytes = sources.reduce((total, { scan }) => total + scan.bytes, 0);
  await using database = await WorkDatabase.open({
    directory: directory.scratch,
    memoryLimitMb: options.memoryLimitMb ?? MEMORY_MB,
    threads: options.threads ?? THREADS,
    onDisk: bytes > ON_DISK_FROM,
    signal: options.signal,
  });
  return await new SealRun({ directory, database, sources, layout, options }).run();
}
