import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { PopulationManifest, SealedPopulation } from '#pruefwerk/population';
import { filterSql, searchSql, typeOf, type ColumnTypes } from './browse-filter.ts';
import type { BrowseFilter, BrowseQuery, BrowseSearch, FirstRowsQuery } from './browse-query.ts';
import type { Row } from './cell.ts';
import { chunkRows } from './duckdb-cells.ts';
import { InvalidBrowseProblem } from './engine.problems.ts';
import { RecentlyUsed } from './recently-used.ts';
import { orderSql, pagePositions, type ColumnOrder, type RowSelection } from './row-order.ts';
import { sqlLiteral, sqlName } from './sql-text.ts';

export interface BrowsePage {
  readonly rows: readonly Row[];
  /** Rows that pass the filters. */
  readonly total: number;
  /** Sum of their amounts in cents; null when the population has no amounts. */
  readonly sumCents: number | null;
}

/** Numbers and amounts of rows, ascending by number; an empty amount is 0. */
export interface NumberedRows {
  readonly rowNos: Float64Array;
  readonly cents: Float64Array;
}

interface SummedSelection extends RowSelection {
  readonly sumCents: number | null;
}

const MAX_PAGE = 500;
/** One byte per row each. */
const KEPT_SELECTIONS = 20;

/**
 * A population for paging. At once it answers from the sealed file, in about half a second of processor time per
 * million rows. Once warm, its rows are in a DuckDB table in memory, and each sortable column has the order of its
 * rows (four bytes per row): a page is then a walk over that order and a look-up of its few rows.
 */
export class BrowsablePopulation {
  private readonly orders = new Map<string, ColumnOrder>();
  private readonly selections = new RecentlyUsed<SummedSelection>(KEPT_SELECTIONS);
  private readonly instance: DuckDBInstance;
  private readonly types: ColumnTypes;
  private readonly whole: { readonly rows: number; readonly sumCents: number };
  /** `payments` is a view of the file, `held` the table in memory. */
  private table: 'payments' | 'held' = 'payments';

  private constructor(instance: DuckDBInstance, types: ColumnTypes, manifest: PopulationManifest) {
    this.instance = instance;
    this.types = types;
    this.whole = { rows: manifest.accepted, sumCents: manifest.controlTotalCents };
  }

  static async open(population: SealedPopulation, threads?: number): Promise<BrowsablePopulation> {
    const instance = await DuckDBInstance.create(':memory:', {
      temp_directory: '',
      // Every query asks for its order; keeping the file's while loading would only cost memory.
      preserve_insertion_order: 'false',
      ...(threads && { threads: String(threads) }),
    });
    try {
      const types = await exposeFile(instance, population.parquetPath);
      return new BrowsablePopulation(instance, types, population.manifest);
    } catch (error) {
      instance.closeSync();
      throw error;
    }
  }

  /** In the order of the rows; costs one look at the filtered columns. @throws InvalidBrowseProblem */
  async first({ filters, limit }: FirstRowsQuery): Promise<readonly Row[]> {
    if (!Number.isSafeInteger(limit) || limit < 1 || limit > MAX_PAGE) {
      throw new InvalidBrowseProblem('page');
    }
    const where = filterSql(filters, this.types);
    return this.rowsAt([
      ...(await this.positions(`where ${where} order by row_no limit ${limit}`)),
    ]);
  }

  /** @throws InvalidBrowseProblem */
  async page({ filters = [], search, sort, page, pageSize }: BrowseQuery): Promise<BrowsePage> {
    if (!Number.isSafeInteger(page) || page < 0) throw new InvalidBrowseProblem('page');
    if (!Number.isSafeInteger(pageSize) || pageSize < 1 || pageSize > MAX_PAGE) {
      throw new InvalidBrowseProblem('page');
    }
    const where = this.where(filters, search);
    const { column, descending = false } = sort ?? { column: 'row_no' };
    typeOf(this.types, column);
    const selection =
      where === 'true' ? null : await this.selections.get(where, () => this.select(where));
    const order = this.orders.get(column);
    const offset = page * pageSize;
    const positions = order
      ? pagePositions(order, descending, selection, offset, pageSize)
      : await this.positions(
          `where ${where} order by ${orderSql(column, descending)} limit ${pageSize} offset ${offset}`,
        );
    const rows = await this.rowsAt([...positions]);
    if (selection) return { rows, total: selection.count, sumCents: selection.sumCents };
    return { rows, total: this.whole.rows, sumCents: this.whole.sumCents };
  }

  /** All rows that pass, sixteen bytes each: what a sample is drawn from. @throws InvalidBrowseProblem */
  async numbered(filters: readonly BrowseFilter[]): Promise<NumberedRows> {
    const cents = this.types.has('amount_cents') ? 'coalesce(amount_cents, 0)' : '0';
    const where = filterSql(filters, this.types);
    return this.withConnection(async (connection) => {
      const result = await connection.run(
        `select cast(row_no as double) as row_no, cast(${cents} as double) as cents
         from ${this.table} p where ${where} order by p.row_no`,
      );
      const rowNos = new Float64Array(result.rowCount);
      const amounts = new Float64Array(result.rowCount);
      let at = 0;
      for await (const chunk of result) {
        for (const [rowNo, amount] of chunk.getRows()) {
          rowNos[at] = Number(rowNo);
          amounts[at++] = Number(amount);
        }
      }
      return { rowNos, cents: amounts };
    });
  }

  /** Loads the rows into memory and makes the orders of the columns; stops between two steps when told to. */
  async warm(columns: Iterable<string>, signal: AbortSignal): Promise<void> {
    if (this.table === 'payments') await this.load();
    for (const column of columns) {
      if (signal.aborted) return;
      if (this.orders.has(column) || !this.types.has(column)) continue;
      this.orders.set(column, await this.makeOrder(column));
    }
  }

  private where(filters: readonly BrowseFilter[], search?: BrowseSearch): string {
    const filtered = filterSql(filters, this.types);
    if (!search) return filtered;
    const searched = searchSql(search, this.types);
    return filtered === 'true' ? searched : `${filtered} and ${searched}`;
  }

  get columns(): Iterable<string> {
    return this.types.keys();
  }

  close(): void {
    this.instance.closeSync();
  }

  private async load(): Promise<void> {
    await this.withConnection(async (connection) => {
      await connection.run('create or replace table held as select * from payments');
      // Fifty scattered rows by index cost 9 ms, by a scan of a million rows 170 ms of processor time.
      await connection.run('create unique index by_row_no on held (row_no)');
    });
    this.table = 'held';
  }

  private async makeOrder(column: string): Promise<ColumnOrder> {
    const positions = await this.positions(`order by ${orderSql(column, false)}`);
    const empty = await this.positions(`where ${sqlName(column)} is null`);
    return { positions, filled: positions.length - empty.length };
  }

  private async select(where: string): Promise<SummedSelection> {
    const positions = await this.positions(`where ${where}`);
    const selected = new Uint8Array(this.whole.rows);
    for (const position of positions) selected[position] = 1;
    return { selected, count: positions.length, sumCents: await this.sum(where) };
  }

  private sum(where: string): Promise<number | null> {
    if (!this.types.has('amount_cents')) return Promise.resolve(null);
    return this.withConnection(async (connection) => {
      const result = await connection.runAndReadAll(
        `select coalesce(sum(amount_cents), 0)::varchar as total from ${this.table} where ${where}`,
      );
      return Number(result.getRowObjects()[0]?.['total'] ?? 0);
    });
  }

  /** Row positions that a clause yields, read as the machine integers that DuckDB hands out. */
  private positions(clause: string): Promise<Uint32Array> {
    return this.withConnection(async (connection) => {
      const result = await connection.run(
        `select cast(row_no - 1 as integer) as position from ${this.table} ${clause}`,
      );
      const positions = new Uint32Array(result.rowCount);
      let length = 0;
      for await (const chunk of result) {
        const { items } = chunk.getColumnVector(0) as unknown as { readonly items: Int32Array };
        positions.set(items.subarray(0, chunk.rowCount), length);
        length += chunk.rowCount;
      }
      return positions;
    });
  }

  private rowsAt(positions: readonly number[]): Promise<Row[]> {
    if (positions.length === 0) return Promise.resolve([]);
    const numbers = positions.map((position) => position + 1);
    return this.withConnection(async (connection) => {
      const result = await connection.run(
        `select * from ${this.table} where row_no in (${numbers.join(', ')})`,
      );
      const byNumber = new Map<number, Row>();
      for await (const chunk of result) {
        for (const row of chunkRows(chunk, result.columnNames())) {
          byNumber.set(Number(row['row_no']), row);
        }
      }
      return numbers.map((rowNo) => byNumber.get(rowNo)).filter((row) => row !== undefined);
    });
  }

  private async withConnection<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  }
}

/** After this the instance reads no other file, and its settings are locked. Returns the columns' types. */
async function exposeFile(instance: DuckDBInstance, parquetPath: string): Promise<ColumnTypes> {
  const path = sqlLiteral(parquetPath);
  const connection = await instance.connect();
  try {
    await connection.run(`create view payments as select * from read_parquet(${path})`);
    await connection.run(`set allowed_paths = [${path}]`);
    await connection.run('set enable_external_access = false');
    await connection.run('set lock_configuration = true');
    const described = await connection.runAndReadAll('describe payments');
    return new Map(
      described
        .getRowObjects()
        .map((row) => [String(row['column_name']), String(row['column_type'])]),
    );
  } finally {
    connection.closeSync();
  }
}
