import { join } from 'node:path';

/** Names of the files in a sealed population's directory. */
export const populationFiles = (directory: string) => ({
  manifest: join(directory, 'manifest.json'),
  parquet: join(directory, 'payments.parquet'),
  rejects: join(directory, 'rejects.jsonl'),
});
