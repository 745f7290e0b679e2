import { rm } from 'node:fs/promises';
import type { Dialect } from './dialect.ts';
import { ProofFailed } from './intake.problems.ts';
import type { Part } from './part-writer.ts';
import { literal } from './sql-text.ts';
import type { WorkDatabase } from './work-database.ts';

/** Blanks around a value mean nothing; a value of blanks alone is none. */
const trimmedSql = (text: string): string => `nullif(trim(${text}, ' \t\r\n\u00a0\ufeff'), '')`;

/** The stage holds every well-formed source row as trimmed text (null when empty): `source_file`, `source_line`, `c0` .. `cn`. */
export class Stage {
  private waiting: Promise<void> = Promise.resolve();
  private inFlight = 0;

  constructor(
    private readonly database: WorkDatabase,
    private readonly width: number,
  ) {}

  async create(): Promise<void> {
    const columns = this.names().map((name) => `${name} VARCHAR`);
    await this.database.run(
      `CREATE TABLE stage (source_file VARCHAR, source_line BIGINT, ${columns.join(', ')})`,
    );
  }

  /**
   * Takes a part in, while the caller goes on reading; waits only when two parts are already on their way.
   *
   * @param order position in the file of each of the stage's columns
   */
  async take(part: Part, file: string, dialect: Dialect, order: readonly number[]): Promise<void> {
    const before = this.waiting;
    this.waiting = before.then(() => this.insert(part, file, dialect, order));
    // A failure is reported by the next await of `waiting`, not as an unhandled rejection.
    this.waiting.catch(() => undefined);
    this.inFlight++;
    await before;
    this.inFlight--;
  }

  /** Resolves when all parts are in. */
  async done(): Promise<void> {
    await this.waiting;
  }

  private async insert(
    part: Part,
    file: string,
    dialect: Dialect,
    order: readonly number[],
  ): Promise<void> {
    const types = order.map((_, i) => `'f${i}': 'VARCHAR'`).join(', ');
    const delimiter = dialect.delimiter === '\t' ? '\\t' : dialect.delimiter;
    const found = await this.database.run(`
      INSERT INTO stage SELECT ${literal(file)}, line, ${order.map((i) => (part.padded ? trimmedSql(`f${i}`) : `f${i}`)).join(', ')}
      FROM read_csv(${literal(part.path)}, auto_detect = false, header = false, strict_mode = true,
        delim = ${delimiter === '\\t' ? "E'\\t'" : literal(delimiter)}, quote = ${literal(dialect.quote)}, escape = ${literal(dialect.quote)},
        new_line = '\\n', max_line_size = 16000000, buffer_size = 32000000, columns = {'line': 'BIGINT', ${types}})`);
    if (found !== part.rows) throw new ProofFailed('rows of a part', part.rows, found);
    await rm(part.path);
  }

  private names(): string[] {
    return Array.from({ length: this.width }, (_, i) => `c${i}`);
  }
}
