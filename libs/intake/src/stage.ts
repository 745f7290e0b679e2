import type { Dialect } from './dialect.ts';
import { originSql } from './origin.sql.ts';
import type { Part } from './part-writer.ts';
import { literal } from './sql-text.ts';

/** No record is longer (see RecordSplitter); DuckDB reads a part in buffers of this size, each on its own. */
const LONGEST_LINE = 4 << 20;
const BUFFER_BYTES = 8 << 20;

/** Blanks around a value mean nothing; a value of blanks alone is none. */
const trimmedSql = (text: string): string => `nullif(trim(${text}, ' \t\r\n\u00a0\ufeff'), '')`;

/** A part and how it is to be read. */
export interface StagedPart extends Part {
  readonly dialect: Dialect;
  /** Position in the file of each of the stage's columns. */
  readonly order: readonly number[];
}

/** Every well-formed source row as text, in parts on disk that DuckDB reads as often as it needs them. */
export class Stage {
  readonly parts: StagedPart[] = [];

  constructor(private readonly width: number) {}

  add(part: StagedPart): void {
    this.parts.push(part);
  }

  get rows(): number {
    return rowsIn(this.parts);
  }

  /** SQL for the rows of some parts: `origin`, and `c0` .. `cn` as trimmed text (null when empty). */
  rowsSql(parts: readonly StagedPart[] = this.parts): string {
    const groups = Map.groupBy(parts, ({ dialect, order, padded }) =>
      JSON.stringify([dialect, order, padded]),
    );
    if (groups.size > 0) return [...groups.values()].map(selectSql).join(' UNION ALL ');
    const empty = Array.from({ length: this.width }, (_, i) => `NULL::VARCHAR AS c${i}`);
    return `SELECT NULL::BIGINT AS origin, ${empty.join(', ')} WHERE false`;
  }
}

export const rowsIn = (parts: readonly Part[]): number =>
  parts.reduce((total, { rows }) => total + rows, 0);

function selectSql(parts: readonly StagedPart[]): string {
  const [first] = parts;
  if (!first) return '';
  const { dialect, order, padded } = first;
  const text = (position: number): string => (padded ? trimmedSql(`f${position}`) : `f${position}`);
  const columns = order.map((position, i) => `${text(position)} AS c${i}`);
  const types = order.map((_, i) => `'f${i}': 'VARCHAR'`);
  const delimiter = dialect.delimiter === '\t' ? String.raw`E'\t'` : literal(dialect.delimiter);
  const quote = literal(dialect.quote);
  return `SELECT ${originSql('rank', 'line')} AS origin, ${columns.join(', ')}
    FROM read_csv([${parts.map(({ path }) => literal(path)).join(', ')}],
      auto_detect = false, header = false, strict_mode = true,
      delim = ${delimiter}, quote = ${quote}, escape = ${quote}, new_line = '\\n',
      max_line_size = ${LONGEST_LINE}, buffer_size = ${BUFFER_BYTES},
      columns = {'rank': 'INTEGER', 'line': 'BIGINT', ${types.join(', ')}})`;
}
