import { readFile } from 'node:fs/promises';
import type { PopulationManifest, Reject, SealedPopulation } from '#pruefwerk/population';
import { PopulationUnreadable } from './intake.problems.ts';
import { populationFiles } from './population-files.ts';
import { readRejectLog } from './reject-log.ts';

/** Opens a sealed population without checking it (see verifyPopulation). @throws PopulationUnreadable */
export async function readSealed(directory: string): Promise<SealedPopulation> {
  const files = populationFiles(directory);
  try {
    const manifest = JSON.parse(await readFile(files.manifest, 'utf8')) as PopulationManifest;
    if (manifest.format !== 'pruefwerk-population')
      throw new Error('not a manifest of a population');
    return { parquetPath: files.parquet, manifest };
  } catch (error) {
    throw new PopulationUnreadable(directory, error);
  }
}

/** Rejected source rows in the order of files and lines. */
export function readRejects(directory: string): AsyncIterable<Reject> {
  return readRejectLog(populationFiles(directory).rejects);
}
