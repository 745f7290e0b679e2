import { SaxesParser } from 'saxes';
import { columnIndex } from '../issue/column-letter.ts';
import { unescapedText } from '../value/guarded-text.ts';

export interface SheetCell {
  /** Text as it stands there; a formula by its stored result, an error by its sign (`#DIV/0!`). */
  readonly value: string | number | boolean;
  readonly formula: boolean;
  readonly error: boolean;
}

/** Cells that are not empty, by row and column from 1. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;

type Placed = (row: number, column: number, cell: SheetCell) => void;

/** Feeds the cells of a sheet part in the order of the file. */
export class CellParser {
  private readonly parser = new SaxesParser();
  private row = 0;
  private column = 0;
  private type = 'n';
  private text = '';
  private formula = false;
  private reading = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly placed: Placed,
  ) {
    this.parser.on('opentag', (tag) => this.open(local(tag.name), tag.attributes));
    this.parser.on('closetag', (tag) => this.close(local(tag.name)));
    this.parser.on('text', (text) => {
      if (this.reading) this.text += text;
    });
  }

  write(xml: string): void {
    this.parser.write(xml);
  }

  end(): void {
    this.parser.close();
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.row = Number(attributes['r'] ?? this.row + 1);
      this.column = 0;
    }
    if (name === 'c') {
      const letters = attributes['r']?.replace(/\d+$/, '');
      this.column = letters ? columnIndex(letters) : this.column + 1;
      this.type = attributes['t'] ?? 'n';
      this.text = '';
      this.formula = false;
    }
    if (name === 'f') this.formula = true;
    this.reading = name === 'v' || name === 't';
  }

  private close(name: string): void {
    this.reading = false;
    if (name !== 'c' || (this.text === '' && !this.formula)) return;
    const { formula, type } = this;
    this.placed(this.row, this.column, { value: this.value(), formula, error: type === 'e' });
  }

  private value(): string | number | boolean {
    if (this.type === 's') return this.strings[Number(this.text)] ?? '';
    if (this.type === 'b') return this.text === '1';
    if (this.type === 'n' && this.text !== '') return Number(this.text);
    return unescapedText(this.text);
  }
}

/** Strings of the shared string table, rich text joined, phonetic hints left out. */
export async function sharedStrings(chunks: AsyncIterable<unknown>): Promise<string[]> {
  const strings: string[] = [];
  const parser = new SaxesParser();
  let current = '';
  let reading = false;
  let phonetic = false;
  parser.on('opentag', (tag) => {
    const name = local(tag.name);
    if (name === 'si') current = '';
    if (name === 'rPh') phonetic = true;
    reading = name === 't' && !phonetic;
  });
  parser.on('text', (text) => {
    if (reading) current += text;
  });
  parser.on('closetag', (tag) => {
    const name = local(tag.name);
    reading = false;
    if (name === 'rPh') phonetic = false;
    if (name === 'si') strings.push(unescapedText(current));
  });
  for await (const chunk of chunks) parser.write(String(chunk));
  parser.close();
  return strings;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
