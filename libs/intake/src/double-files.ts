import { fileSha256 } from './file-sha256.ts';
import { FileGivenTwice } from './intake.problems.ts';
import type { SourceTable } from './source-table.ts';

/** Files of equal size are compared before any row is read. @throws FileGivenTwice */
export async function refuseDoubles(
  sources: readonly SourceTable[],
  signal?: AbortSignal,
): Promise<void> {
  const bySize = Map.groupBy(sources, ({ scan }) => scan.bytes);
  for (const alike of bySize.values()) {
    if (alike.length < 2) continue;
    const names = new Map<string, string>();
    for (const { file } of alike) {
      const sha256 = await fileSha256(file.path, signal);
      const other = names.get(sha256);
      if (other !== undefined) throw new FileGivenTwice(file.name, other);
      names.set(sha256, file.name);
    }
  }
}
