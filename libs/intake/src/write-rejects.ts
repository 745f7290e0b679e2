import type { Reject } from '#pruefwerk/population';
import { RejectLog } from './reject-log.ts';

/** What was rejected, counted. */
export interface RejectCounts {
  readonly total: number;
  readonly byCode: ReadonlyMap<string, number>;
  readonly byFile: ReadonlyMap<string, number>;
}

export async function writeRejects(
  rejects: AsyncIterable<Reject>,
  path: string,
): Promise<RejectCounts> {
  const log = await RejectLog.create(path);
  const byCode = new Map<string, number>();
  const byFile = new Map<string, number>();
  try {
    for await (const reject of rejects) {
      log.add(reject);
      byCode.set(reject.code, (byCode.get(reject.code) ?? 0) + 1);
      byFile.set(reject.file, (byFile.get(reject.file) ?? 0) + 1);
      await log.flush();
    }
  } finally {
    await log.close();
  }
  return { total: log.count, byCode, byFile };
}
