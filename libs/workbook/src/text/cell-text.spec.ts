import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { cellText, MAX_CELL_CHARACTERS } from './cell-text.ts';
import { spreadsheetEscape, spreadsheetUnescape, xmlText } from './xml-text.ts';

describe('text as a cell may hold it', () => {
  it.each([
    ['a formula', '=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
    ['a command by plus', '+cmd|calc', "'+cmd|calc"],
    ['a command by minus', '-2+3', "'-2+3"],
    ['a macro call', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab before a formula', '\t=1', "'\t=1"],
    ['a carriage return before a formula', '\r=1', "'\n=1"],
    ['a full-width equals sign', '＝1+1', "'＝1+1"],
    ['a German note stays readable', '- siehe Akte', "'- siehe Akte"],
    ['a single dash is no formula', '-', '-'],
    ['a sign inside the text', 'a=b', 'a=b'],
    ['leading zeros', '0004711', '0004711'],
    ['control characters stay visible', 'a\u0000b\u001Fc', 'a\uFFFDb\uFFFDc'],
    ['half of a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['a whole surrogate pair', 'a😀b', 'a😀b'],
    ['Windows line ends', 'a\r\nb', 'a\nb'],
  ])('%s', (_, raw, expected) => {
    expect(cellText(raw)).toBe(expected);
  });

  it('cuts what a cell cannot hold and says so', () => {
    const text = cellText('x'.repeat(40_000));
    expect(text).toHaveLength(MAX_CELL_CHARACTERS);
    expect(text.endsWith(' […]')).toBe(true);
  });

  it('always gives XML that reads back as the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const text = cellText(raw);
        let read = '';
        const parser = new SaxesParser();
        parser.on('text', (part) => (read += part));
        parser.write(`<t>${xmlText(spreadsheetEscape(text))}</t>`).close();
        expect(spreadsheetUnescape(read)).toBe(text);
      }),
    );
  });

  it('writes what looks like an escape so that it is not read as one', () => {
    expect(spreadsheetEscape('_x0041_')).toBe('_x005F_x0041_');
    expect(spreadsheetUnescape('_x005F_x0041_')).toBe('_x0041_');
  });
});
