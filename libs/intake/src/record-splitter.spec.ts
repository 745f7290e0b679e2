import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Dialect } from './dialect.ts';
import { recordFields } from './record.ts';
import { RecordSplitter } from './record-splitter.ts';

interface Found {
  line: number;
  fields: number;
  text: string;
  values: string[];
  regular: boolean;
  unclosed: boolean;
}

function split(text: Buffer, cuts: readonly number[], dialect: Dialect, width: number) {
  const splitter = new RecordSplitter(dialect, width);
  const found: Found[] = [];
  const takeAll = (): void => {
    for (let record = splitter.next(); record; record = splitter.next()) {
      const { line, fields, regular, unclosed, bytes, start, end } = record;
      const whole = bytes.toString('utf8', start, end);
      found.push({
        line,
        fields,
        text: whole,
        values: recordFields(whole, dialect),
        regular,
        unclosed,
      });
      if (!unclosed) expectBorders(splitter.borders, bytes.subarray(start, end), start, fields);
    }
  };
  let at = 0;
  for (const cut of [...cuts, text.length].sort((a, b) => a - b)) {
    splitter.push(text.subarray(at, cut));
    takeAll();
    at = cut;
  }
  splitter.end();
  takeAll();
  return { found, padded: splitter.padded };
}

function expectBorders(borders: Int32Array, record: Buffer, start: number, fields: number): void {
  for (let i = 0; i < fields - 1; i++)
    expect(String.fromCharCode(record[(borders[i] ?? 0) - start] ?? 0)).toMatch(/[;,]/);
}

const piece = fc.constantFrom(
  'a',
  'ü',
  '1',
  ' ',
  ';',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\u00a0',
  '\ufeff',
  "'",
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const dialects = fc.constantFrom<Dialect>(
  { delimiter: ';', quote: '"', newline: 'lf' },
  { delimiter: ';', quote: "'", newline: 'lf' },
  { delimiter: ',', quote: '"', newline: 'cr' },
);

describe('record splitter', () => {
  it('finds the same records wherever the text is cut into pieces', () => {
    fc.assert(
      fc.property(
        soup,
        dialects,
        fc.nat(4),
        fc.array(fc.nat(80), { maxLength: 6 }),
        (text, dialect, width, cuts) => {
          const bytes = Buffer.from(text);
          const inside = cuts.map((cut) => Math.min(cut, bytes.length));
          const everywhere = Array.from({ length: bytes.length }, (_, i) => i);
          const whole = split(bytes, [], dialect, width);
          expect(split(bytes, inside, dialect, width)).toEqual(whole);
          expect(split(bytes, everywhere, dialect, width)).toEqual(whole);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('loses no byte: the records joined by their line ends are the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const dialect: Dialect = { delimiter: ';', quote: '"', newline: 'lf' };
        const { found } = split(Buffer.from(text), [], dialect, 3);
        const joined = found.map((record) => record.text.replaceAll('\r', '')).join('\n');
        expect(joined).toBe(text.replace(/\n$/, '').replaceAll('\r', ''));
      }),
    );
  });

  it('reads back what was written with quotes', () => {
    const value = fc
      .array(piece, { maxLength: 8 })
      .map((pieces) => pieces.join('').replaceAll('\0', ''));
    const table = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const dialect: Dialect = { delimiter: ';', quote: '"', newline: 'lf' };
        const written = rows.map((row) => row.map((v) => `"${v.replaceAll('"', '""')}"`).join(';'));
        const { found } = split(Buffer.from(written.join('\r\n')), [], dialect, 3);
        expect(found.map(({ values }) => values)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['space before a delimiter', 'a ;b', true],
    ['space after a delimiter', 'a; b', true],
    ['space at the start', ' a;b', true],
    ['no-break space at the end', 'a;b\u00a0', true],
    ['byte order mark inside', 'a;\ufeffb', true],
    ['line end inside quotes at the border', 'a;"\nb"', true],
    ['empty fields at the borders of the line', ';a;\r\n;b;\r\n', false],
    ['space inside', 'a b;c d', false],
    ['a letter that ends with the byte of a no-break space', 'à;à', false],
  ])('tells of blanks at the border of a value: %s', (_, text, padded) => {
    const dialect: Dialect = { delimiter: ';', quote: '"', newline: 'lf' };
    expect(split(Buffer.from(text), [], dialect, 2).padded).toBe(padded);
  });

  it.each([
    ['another quote stands inside a value', '1;"a;b\n2;"c;d\n3;e;f'],
    ['the record over two lines has too few fields', '1;"a\nb"\n3;e;f'],
    ['the text ends inside it', '1;a;"b\n2;c;d\n3;e;f'],
  ])('gives up a lost quote after its own line: %s', (_, text) => {
    const dialect: Dialect = { delimiter: ';', quote: '"', newline: 'lf' };
    const { found } = split(Buffer.from(text), [], dialect, 3);
    expect(found[0]).toMatchObject({ line: 1, unclosed: true });
    expect(found.at(-1)).toMatchObject({ line: text.split('\n').length, unclosed: false });
  });

  it('sees a quote before a carriage return the same when the text is cut there', () => {
    const dialect: Dialect = { delimiter: ';', quote: '"', newline: 'lf' };
    const text = Buffer.from('"\n"\r"\ra');
    const whole = split(text, [], dialect, 0);
    for (let cut = 0; cut <= text.length; cut++)
      expect(split(text, [cut], dialect, 0)).toEqual(whole);
  });
});
