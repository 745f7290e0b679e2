import { subjectRows, type PopulationSession } from '#pruefwerk/engine';
import { ROW_NO, SOURCE_FILE, SOURCE_LINE } from '#pruefwerk/population';
import type { RuleHit } from '#pruefwerk/red-flags';
import type { SourceRow } from './check-result.ts';

/** Source file and line of every subject row of the hits. */
export async function hitSources(
  session: PopulationSession,
  hits: readonly RuleHit[],
): Promise<Map<number, SourceRow>> {
  const wanted = new Set(hits.flatMap((hit) => hit.rows));
  const sources = new Map<number, SourceRow>();
  const columns = [ROW_NO, SOURCE_FILE, SOURCE_LINE];
  for await (const row of subjectRows(session, wanted, { columns })) {
    sources.set(Number(row['row_no']), {
      file: String(row['source_file']),
      line: Number(row['source_line']),
    });
  }
  return sources;
}
