import type { Shape } from './amount-format.ts';
import type { Dialect } from './dialect.ts';
import { recordFields } from './record.ts';
import { ValueTrie } from './value-trie.ts';

const AROUND = /^[ \t\r\n\u00a0\ufeff]+|[ \t\r\n\u00a0\ufeff]+$/g;

/** The shapes of the columns whose format has to be decided, over all files, counted while the rows are read. */
export class ColumnProfile {
  private readonly tries = new Map<string, ValueTrie[]>();
  private readonly texts = new Map<string, Map<string, number>>();
  private readonly dialects = new Map<ValueTrie, Dialect>();

  /** @param stages columns of the stage to be watched */
  constructor(private readonly stages: readonly string[]) {
    for (const stage of stages) {
      this.tries.set(stage, []);
      this.texts.set(stage, new Map());
    }
  }

  /** A watcher for one file; `order` gives the position in the file of each column of the stage. */
  watch(dialect: Dialect, order: readonly number[]): FileProfile {
    const watched = this.stages.map((stage) => {
      const trie = new ValueTrie();
      this.tries.get(stage)?.push(trie);
      this.dialects.set(trie, dialect);
      return {
        position: order[Number(stage.slice(1))] ?? 0,
        trie,
        texts: this.texts.get(stage) ?? new Map<string, number>(),
      };
    });
    return new FileProfile(watched);
  }

  /** Shapes of a column by falling frequency; null when they were not counted or are too many. */
  shapes(stage: string): Shape[] | null {
    const tries = this.tries.get(stage);
    if (!tries || tries.some((trie) => trie.overflown)) return null;
    const counts = new Map(this.texts.get(stage));
    for (const trie of tries) {
      const dialect = this.dialects.get(trie);
      for (const [raw, count] of trie.entries()) {
        const [written = ''] = dialect ? recordFields(raw, dialect) : [raw];
        const shape = written.replace(AROUND, '');
        counts.set(shape, (counts.get(shape) ?? 0) + count);
      }
    }
    counts.delete('');
    return [...counts]
      .map(([shape, count]) => ({ shape, count }))
      .sort((a, b) => b.count - a.count || (a.shape < b.shape ? -1 : 1));
  }
}

interface Watched {
  readonly position: number;
  readonly trie: ValueTrie;
  readonly texts: Map<string, number>;
}

export class FileProfile {
  constructor(private readonly watched: readonly Watched[]) {}

  /** @param borders positions of the delimiters; the last field ends at `end` */
  record(bytes: Uint8Array, start: number, end: number, borders: Int32Array, fields: number): void {
    for (const { position, trie } of this.watched) {
      const from = position === 0 ? start : (borders[position - 1] as number) + 1;
      const to = position === fields - 1 ? end : (borders[position] as number);
      trie.add(bytes, from, to);
    }
  }

  values(values: readonly string[]): void {
    for (const { position, texts } of this.watched) {
      const value = (values[position] ?? '').replaceAll('\0', '').replace(AROUND, '');
      const shape = value.replace(/[1-9]/g, '0');
      texts.set(shape, (texts.get(shape) ?? 0) + 1);
    }
  }
}
