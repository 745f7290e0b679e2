import { ExchangeSheetTooLarge, NotAnExchangeSheet } from '../exchange.problems.ts';
import { CellParser, type SheetCell, type SheetCells, sharedStrings } from './sheet-cells.ts';
import { SheetPackage } from './sheet-package.ts';
import { workbookParts, type WorkbookParts } from './workbook-parts.ts';

/** Cells of one sheet that may be read; columns beyond are somebody's own notes. */
const MOST_CELLS = 400_000;
const MOST_COLUMN = 500;

/** A workbook whose sheets are read when they are asked for. */
export class OpenedWorkbook {
  private constructor(
    private readonly pack: SheetPackage,
    private readonly parts: WorkbookParts,
    private readonly strings: readonly string[],
  ) {}

  /** @throws ExchangeSheetTooLarge; Error when the bytes are no workbook. */
  static async open(bytes: Uint8Array): Promise<OpenedWorkbook> {
    const pack = await SheetPackage.open(bytes);
    const parts = await workbookParts(pack);
    const table = 'xl/sharedStrings.xml';
    if (!pack.has(table)) return new OpenedWorkbook(pack, parts, []);
    const stream = (await pack.stream(table)).setEncoding('utf8');
    return new OpenedWorkbook(pack, parts, await sharedStrings(stream));
  }

  get sheetNames(): readonly string[] {
    return [...this.parts.sheets.keys()];
  }

  get from1904(): boolean {
    return this.parts.from1904;
  }

  /** Null when there is no such sheet. @throws ExchangeSheetTooLarge, NotAnExchangeSheet for a damaged one */
  async cells(name: string): Promise<SheetCells | null> {
    const part = this.parts.sheets.get(name);
    if (part === undefined) return null;
    return this.read(part).catch((error: unknown) => {
      throw error instanceof ExchangeSheetTooLarge ? error : new NotAnExchangeSheet(error);
    });
  }

  private async read(part: string): Promise<SheetCells> {
    const rows = new Map<number, Map<number, SheetCell>>();
    let count = 0;
    const parser = new CellParser(this.strings, (row, column, cell) => {
      if (column > MOST_COLUMN) return;
      count += 1;
      if (count > MOST_CELLS) throw new ExchangeSheetTooLarge();
      const cells = rows.get(row) ?? new Map<number, SheetCell>();
      rows.set(row, cells.set(column, cell));
    });
    const stream = await this.pack.stream(part);
    stream.setEncoding('utf8');
    for await (const chunk of stream) parser.write(String(chunk));
    parser.end();
    return rows;
  }
}
