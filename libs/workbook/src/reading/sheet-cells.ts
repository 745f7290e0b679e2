import { SaxesParser } from 'saxes';
import { spreadsheetUnescape } from '../text/xml-text.ts';

type Cell = (ref: string, value: string | number) => void;

/** Feeds the cells of a sheet part, formulas by their stored result, in the order of the file. */
export class SheetCells {
  private readonly parser = new SaxesParser();
  private ref = '';
  private type = '';
  private text = '';
  private reading = false;

  constructor(
    private readonly sharedStrings: readonly string[],
    private readonly cell: Cell,
  ) {
    this.parser.on('opentag', (tag) => this.open(local(tag.name), tag.attributes));
    this.parser.on('closetag', (tag) => this.close(local(tag.name)));
    this.parser.on('text', (text) => {
      if (this.reading) this.text += text;
    });
  }

  write(xml: string): this {
    this.parser.write(xml);
    return this;
  }

  end(): void {
    this.parser.close();
  }

  private open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') {
      this.ref = attributes['r'] ?? '';
      this.type = attributes['t'] ?? 'n';
      this.text = '';
    }
    this.reading = name === 'v' || name === 't';
  }

  private close(name: string): void {
    this.reading = false;
    if (name !== 'c' || this.text === '') return;
    this.cell(this.ref, this.value());
  }

  private value(): string | number {
    if (this.type === 's') return this.sharedStrings[Number(this.text)] ?? '';
    if (this.type === 'n') return Number(this.text);
    return spreadsheetUnescape(this.text);
  }
}

/** Strings of the shared string table, rich text joined, phonetic hints left out. */
export function readSharedStrings(xml: string): string[] {
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
    if (name === 'si') strings.push(spreadsheetUnescape(current));
  });
  parser.write(xml).close();
  return strings;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
