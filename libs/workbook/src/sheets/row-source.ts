import { type BulkRows } from '../content/red-flag.content.ts';
import { RowCountDiffersProblem } from '../workbook.problems.ts';

/** One pass over rows of a stated number, handed out in parts to the sheets that hold them. */
export class RowSource<Row> {
  private iterator: AsyncIterator<Row> | Iterator<Row> | undefined;
  private taken = 0;

  constructor(
    private readonly source: BulkRows<Row>,
    private readonly label: string,
  ) {}

  async *take(count: number): AsyncGenerator<Row> {
    for (let left = count; left > 0; left -= 1) {
      const next = await this.next();
      if (next.done) throw this.differs();
      this.taken += 1;
      yield next.value;
    }
  }

  /** @throws RowCountDiffersProblem when rows are left that no sheet was planned for. */
  async expectEnd(): Promise<void> {
    const next = await this.next();
    if (next.done) return;
    this.taken += 1;
    throw this.differs();
  }

  private next(): IteratorResult<Row> | Promise<IteratorResult<Row>> {
    this.iterator ??= this.open();
    return this.iterator.next();
  }

  private open(): AsyncIterator<Row> | Iterator<Row> {
    const { rows } = this.source;
    return Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  private differs(): RowCountDiffersProblem {
    return new RowCountDiffersProblem(this.label, this.source.count, this.taken);
  }
}
