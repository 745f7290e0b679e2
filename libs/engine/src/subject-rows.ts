import type { Row } from './cell.ts';
import type { PopulationSession } from './engine.ts';
import { sqlLiteral, sqlName } from './sql-text.ts';

/** Numbers per query: 140 kB of SQL, and rows of one stretch of the file. */
const CHUNK = 20_000;

export interface SubjectRowsOptions {
  /** Names in the sealed file; default: every column, also those without a canonical home. */
  readonly columns?: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * The full records behind row numbers, each once, ascending by `row_no`. A number that the population does not have
 * yields nothing.
 */
export async function* subjectRows(
  session: PopulationSession,
  rowNos: Iterable<number>,
  options: SubjectRowsOptions = {},
): AsyncGenerator<Row> {
  const wanted = ascendingDistinct(rowNos);
  const columns = options.columns?.map((column) => `p.${sqlName(column)}`).join(', ') ?? 'p.*';
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const numbers = wanted.subarray(start, start + CHUNK);
    yield* session.query(chunkSql(columns, numbers), options.signal);
  }
}

/** Packed numbers, eight bytes each. */
export function ascendingDistinct(rowNos: Iterable<number>): Float64Array {
  const sorted = Float64Array.from(rowNos).sort();
  let length = 0;
  for (const rowNo of sorted) {
    if (length === 0 || rowNo !== sorted[length - 1]) sorted[length++] = rowNo;
  }
  return sorted.subarray(0, length);
}

/** The bounds let an engine skip the parts of the file that hold none of the numbers. */
function chunkSql(columns: string, numbers: Float64Array): string {
  const list = sqlLiteral(numbers.join(','));
  return `select ${columns} from payments p
    where p.row_no between ${numbers[0]} and ${numbers.at(-1)}
      and p.row_no in (select cast(n as bigint) from unnest(string_to_array(${list}, ',')) as wanted(n))
    order by p.row_no`;
}
