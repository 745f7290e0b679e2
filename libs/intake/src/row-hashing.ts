import { IntakeProblem, ProofFailed } from './intake.problems.ts';
import { rowsIn, type Stage, type StagedPart } from './stage.ts';
import { hashedRowsSql, type Conversions } from './typed-rows.sql.ts';
import type { WorkDatabase } from './work-database.ts';

export interface RowHashingOptions {
  readonly database: WorkDatabase;
  readonly stage: Stage;
  /** Decides the conversions over the rows that are staged so far. */
  readonly decide: () => Promise<Conversions>;
}

/**
 * Fills the table `hashed` with one narrow row per row of the stage. It begins while the files are still being read, with
 * the conversions that the first parts suggest; when the whole columns decide otherwise, that work is done again.
 */
export class RowHashing {
  private early: Conversions | null = null;
  private begun = false;
  private taken = 0;
  private running: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(private readonly options: RowHashingOptions) {}

  /** Tells that a part was staged. */
  notice(): void {
    if (this.busy) return;
    this.busy = true;
    this.running = this.running.then(() => this.workEarly()).finally(() => (this.busy = false));
    // A failure is told by `finish` or `settle`, not as an unhandled rejection.
    this.running.catch(() => undefined);
  }

  /** Hashes every row by the conversions decided over the whole columns; all parts must be staged. */
  async finish(conversions: Conversions): Promise<void> {
    await this.running;
    const { database, stage } = this.options;
    const same = this.early !== null && hashSql(this.early) === hashSql(conversions);
    if (!same) {
      await database.run(CREATE_HASHED);
      this.taken = 0;
    }
    await this.insert(conversions, stage.parts.slice(this.taken));
  }

  /** Resolves when nothing is at work any more, however it ended. */
  async settle(): Promise<void> {
    await this.running.catch(() => undefined);
  }

  private async workEarly(): Promise<void> {
    const { stage } = this.options;
    if (!this.begun) await this.begin();
    while (this.early && this.taken < stage.parts.length)
      await this.insert(this.early, stage.parts.slice(this.taken));
  }

  private async begin(): Promise<void> {
    this.begun = true;
    try {
      this.early = await this.options.decide();
      await this.options.database.run(CREATE_HASHED);
    } catch (error) {
      // What the first rows leave open the others may decide.
      if (!(error instanceof IntakeProblem)) throw error;
    }
  }

  private async insert(conversions: Conversions, parts: readonly StagedPart[]): Promise<void> {
    const { database, stage } = this.options;
    const rows = await database.run(
      `INSERT INTO hashed ${hashedRowsSql(conversions, stage.rowsSql(parts))}`,
    );
    if (rows !== rowsIn(parts)) throw new ProofFailed('rows of a part', rowsIn(parts), rows);
    this.taken += parts.length;
  }
}

const CREATE_HASHED = `CREATE OR REPLACE TABLE hashed
  (origin BIGINT, payment_date DATE, amount_cents BIGINT, row_hash VARCHAR, bad BOOLEAN)`;

const hashSql = (conversions: Conversions): string => hashedRowsSql(conversions, 'stage');
