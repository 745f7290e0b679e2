import { ROW_NO, SOURCE_FILE, SOURCE_LINE } from '#pruefwerk/population';
import { contentSha256, totals, type Totals } from './content-proof.ts';
import { ProofFailed } from './intake.problems.ts';
import { fileSql, lineSql, rankSql } from './origin.sql.ts';
import { literal } from './sql-text.ts';
import { contentList, convertedRowsSql, type Conversions } from './typed-rows.sql.ts';
import type { WorkDatabase } from './work-database.ts';

/** The table `hashed`, put into canonical order and written. */
export class SealedRows {
  constructor(
    private readonly database: WorkDatabase,
    private readonly conversions: Conversions,
  ) {}

  /**
   * Makes the table `ordered`: the accepted rows by (payment_date, row_hash), so that the row number is the position;
   * between rows of equal content the source decides, so that rerunning gives the same file.
   *
   * @returns number of rows that could not be converted
   */
  async order(): Promise<number> {
    await this.database.run(`CREATE TABLE ordered AS SELECT origin, row_hash FROM hashed
      WHERE NOT bad ORDER BY payment_date, row_hash, origin`);
    const [row] = await this.database.rows('SELECT count(*)::INTEGER AS bad FROM hashed WHERE bad');
    return Number(row?.['bad'] ?? 0);
  }

  /**
   * Writes the accepted rows as they come, each with its row number: sorting whole rows would cost more than all the
   * rest. Their totals are computed twice, from the converted values and from the file written.
   *
   * @param rows SQL of the stage's rows
   * @throws ProofFailed
   */
  async write(rows: string, parquet: string, byRank: readonly string[]): Promise<Totals> {
    const content = contentList(this.conversions.columns);
    await this.database.run(`
      COPY (SELECT o.rowid + 1 AS ${ROW_NO}, ${content},
          ${fileSql('c.origin', byRank)} AS ${SOURCE_FILE}, ${lineSql('c.origin')} AS ${SOURCE_LINE}
        FROM (${convertedRowsSql(this.conversions, rows)}) c JOIN ordered o ON o.origin = c.origin)
      TO ${literal(parquet)}
      (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 122880, WRITE_BLOOM_FILTER false)`);
    const before = await totals(this.database, '(FROM hashed WHERE NOT bad)');
    const after = await totals(this.database, `read_parquet(${literal(parquet)})`);
    for (const key of Object.keys(before) as (keyof Totals)[]) {
      if (before[key] !== after[key])
        throw new ProofFailed(key, String(before[key]), String(after[key]));
    }
    return after;
  }

  /** Reads `ordered` on a connection of its own, so that it can run beside {@link write}. */
  async contentSha256(): Promise<string> {
    await using database = await this.database.beside();
    const hashes = 'SELECT row_hash FROM ordered ORDER BY rowid';
    return await contentSha256(database, this.conversions.columns, hashes);
  }

  async acceptedByRank(): Promise<Map<number, number>> {
    const rows = await this.database.rows(`
      SELECT ${rankSql('origin')}::INTEGER AS rank, count(*)::VARCHAR AS rows FROM ordered GROUP BY ALL`);
    return new Map(rows.map((row) => [Number(row['rank']), Number(row['rows'])]));
  }
}
