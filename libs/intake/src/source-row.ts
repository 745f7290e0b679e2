import type { InputFile } from './input-file.ts';
import type { OpenOptions } from './open-options.ts';
import { openSource } from './open-source.ts';
import { recordFields } from './record.ts';
import type { RowSink } from './source-table.ts';

/** One row of a source as it stands there. */
export interface SourceRow {
  readonly headers: readonly string[];
  /** Value per header; null when the row does not fit the header. */
  readonly values: readonly string[] | null;
}

/**
 * Reads one row again: the file up to its line. Null when nothing stands on that line.
 *
 * @param line physical line of the record's start (sheet row in a workbook), 1-based
 */
export async function readSourceRow(
  file: InputFile,
  line: number,
  options: OpenOptions,
): Promise<SourceRow | null> {
  const source = await openSource(file, options);
  const found: { values: readonly string[] | null }[] = [];
  const reached = new AbortController();
  const take = (at: number, values: () => readonly string[] | null): void => {
    if (at === line) found.push({ values: values() });
    if (at >= line) reached.abort();
  };
  const sink: RowSink = {
    padded: false,
    raw: ({ bytes, start, end, line: at }) =>
      take(at, () => recordFields(bytes.toString('utf8', start, end), source.dialect)),
    fields: (at, values) => take(at, () => values),
    reject: ({ line: at }) => take(at, () => null),
    drain: () => Promise.resolve(),
  };
  try {
    await source.read(sink, { signal: reached.signal });
  } catch (error) {
    // The line was reached: the rest of the file is of no interest.
    if (!reached.signal.aborted) throw error;
  }
  const [row] = found;
  return row ? { headers: source.headers, values: row.values } : null;
}
