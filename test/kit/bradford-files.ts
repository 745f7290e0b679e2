import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Published spending of a city in 25 monthly files; real material that is not part of this repository. */
const ARCHIVE = resolve(
  import.meta.dirname,
  '../../../shared/data/payments/bradford-2017-12_to_2019-12.tgz',
);

export const bradfordIsPresent = existsSync(ARCHIVE);
/** Says in the name of a suite that its material is absent. */
export const bradfordNote = bradfordIsPresent ? '' : ' (skipped: ../shared/data is absent)';

/** Unpacks the files into a folder; paths in the order of the months. */
export function unpackBradford(folder: string): string[] {
  execFileSync('tar', ['xzf', ARCHIVE, '-C', folder]);
  return globSync(join(folder, '**/*.csv')).sort();
}
