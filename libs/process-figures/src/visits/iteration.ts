import type { Row } from './elimination.ts';

/** Terms looked at in all: some hundredths of a second. */
const MOST_TERMS = 2_000_000;
const EQUAL = 1e-13;

/**
 * Gauss and Seidel: every row anew from the others until nothing changes. From 0 on the figures only rise, so that they
 * come to the smallest solution there is. Null when they have not settled: they grow without end, or nearly.
 */
export function iterate(rows: ReadonlyMap<number, Row>): ReadonlyMap<number, number> | null {
  const keys = [...rows.keys()];
  const packed = packedRows([...rows.values()], new Map(keys.map((at, index) => [at, index])));
  const values = new Float64Array(keys.length);
  const each = packed.from.length + keys.length;
  for (let looked = 0; looked < MOST_TERMS; looked += each) {
    if (largestChange(packed, values) < EQUAL) {
      return new Map(keys.map((at, index) => [at, values[index] ?? 0]));
    }
  }
  return null;
}

/** The terms of all rows one after the other: those of row i end before `ends[i]`. */
interface Packed {
  readonly constants: Float64Array;
  /** 1 less the share with which a row leads to itself. */
  readonly pivots: Float64Array;
  readonly ends: Int32Array;
  readonly from: Int32Array;
  readonly weights: Float64Array;
}

function packedRows(rows: readonly Row[], index: ReadonlyMap<number, number>): Packed {
  const pairs = rows.map(({ terms }, own) =>
    [...terms].flatMap(([at, weight]): [number, number][] => {
      const from = index.get(at);
      return from === undefined || from === own ? [] : [[from, weight]];
    }),
  );
  let end = 0;
  return {
    constants: Float64Array.from(rows, ({ constant }) => constant),
    pivots: Float64Array.from(rows, ({ terms }, own) => 1 - selfOf(terms, index, own)),
    ends: Int32Array.from(pairs, (own) => (end += own.length)),
    from: Int32Array.from(pairs.flat(), ([from]) => from),
    weights: Float64Array.from(pairs.flat(), ([, weight]) => weight),
  };
}

function selfOf(terms: Row['terms'], index: ReadonlyMap<number, number>, own: number): number {
  for (const [at, weight] of terms) if (index.get(at) === own) return weight;
  return 0;
}

/** One round over all rows; relative to the values, where they are above 1. */
function largestChange(packed: Packed, values: Float64Array): number {
  const { constants, pivots, ends, from, weights } = packed;
  let change = 0;
  let term = 0;
  for (let row = 0; row < values.length; row += 1) {
    let sum = constants[row] ?? 0;
    const end = ends[row] ?? 0;
    for (; term < end; term += 1) sum += (weights[term] ?? 0) * (values[from[term] ?? 0] ?? 0);
    const value = sum / Math.max(Number.MIN_VALUE, pivots[row] ?? 1);
    change = Math.max(change, (value - (values[row] ?? 0)) / Math.max(1, value));
    values[row] = value;
  }
  return change;
}
