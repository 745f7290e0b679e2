import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ColumnProfile } from './column-profile.ts';
import type { Dialect } from './dialect.ts';
import { RecordSplitter } from './record-splitter.ts';
import { ValueTrie } from './value-trie.ts';

const dialect: Dialect = { delimiter: ';', quote: '"', newline: 'lf' };
const value = fc
  .array(fc.constantFrom('1', '9', '0', '.', ',', '-', ' ', '"', 'ü', ';'), { maxLength: 5 })
  .map((letters) => letters.join(''));

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of values) {
    const shape = text.trim().replace(/\d/g, '0');
    if (shape !== '') counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return counts;
}

describe('column profile', () => {
  it('counts the same shapes in written records and in values as counting them one by one', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), fc.nat(12), (values, cut) => {
        const profile = new ColumnProfile(['c0', 'c1']);
        const file = profile.watch(dialect, [1, 0]);
        const splitter = new RecordSplitter(dialect, 2);
        const quoted = values.slice(0, cut).map((text) => `x;"${text.replaceAll('"', '""')}"`);
        splitter.push(Buffer.from(quoted.join('\n')));
        splitter.end();
        for (let record = splitter.next(); record; record = splitter.next()) {
          const { bytes, start, end, fields } = record;
          file.record(bytes, start, end, splitter.borders, fields);
        }
        for (const text of values.slice(cut)) file.values(['x', text]);
        const shapes = profile.shapes('c0') ?? [];
        expect(new Map(shapes.map(({ shape, count }) => [shape, count]))).toEqual(counted(values));
      }),
    );
  });

  it('knows nothing of a column that is not watched', () => {
    expect(new ColumnProfile(['c0']).shapes('c5')).toBeNull();
  });

  it('gives a column up when its values are too many to be shapes', () => {
    const trie = new ValueTrie();
    for (let i = 0; i < 20_000; i++) {
      const bytes = Buffer.from(
        i.toString(26).replace(/\d/g, (digit) => 'QRSTUVWXYZ'[Number(digit)] ?? ''),
      );
      trie.add(bytes, 0, bytes.length);
    }
    expect(trie.overflown).toBe(true);
  });
});
