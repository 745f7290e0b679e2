import type { Shape } from './amount-format.ts';
import type { ColumnProfile } from './column-profile.ts';
import { shapeSql } from './shape.sql.ts';
import type { WorkDatabase } from './work-database.ts';

/** Shapes beyond this number are rubbish in every format. */
const MOST_SHAPES = 20_000;

/** What is in a column of the stage, over all files. */
export class ColumnValues {
  /** @param stage relation with the stage's columns */
  constructor(
    private readonly database: WorkDatabase,
    private readonly profile: ColumnProfile,
    private readonly stage: string,
  ) {}

  /** By falling frequency. `repetitive`: the column has few distinct values (dates), which are then counted first. */
  async shapes(stage: string, repetitive = false): Promise<Shape[]> {
    const known = this.profile.shapes(stage);
    if (known) return known.slice(0, MOST_SHAPES);
    const counted = repetitive
      ? `(SELECT ${stage}, count(*) AS n FROM (${this.stage}) GROUP BY ${stage})`
      : `(SELECT ${stage}, 1 AS n FROM (${this.stage}))`;
    const rows = await this.database.rows(`
      SELECT ${shapeSql(stage)} AS shape, sum(n)::INTEGER AS count FROM ${counted}
      WHERE ${stage} IS NOT NULL GROUP BY 1 ORDER BY count DESC, shape LIMIT ${MOST_SHAPES}`);
    return rows.map((row) => ({ shape: String(row['shape']), count: Number(row['count']) }));
  }

  /** Distinct texts in lower case; null when there are more than `most`. */
  async words(stage: string, most: number): Promise<string[] | null> {
    const rows = await this.database.rows(`
      SELECT DISTINCT lower(${stage}) AS word FROM (${this.stage})
      WHERE ${stage} IS NOT NULL ORDER BY word LIMIT ${most + 1}`);
    return rows.length > most ? null : rows.map((row) => String(row['word']));
  }

  /** Counts, over the column's texts (`v`), the rows for which each condition is true. */
  async counts(stage: string, conditions: readonly string[]): Promise<number[]> {
    const sums = conditions.map(
      (condition, i) => `count(*) FILTER (WHERE ${condition})::INTEGER AS n${i}`,
    );
    const [row] = await this.database.rows(
      `SELECT ${sums.join(', ')} FROM (SELECT ${stage} AS v FROM (${this.stage}))`,
    );
    return conditions.map((_, i) => Number(row?.[`n${i}`] ?? 0));
  }
}
