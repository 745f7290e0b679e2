import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eliminate, type Row } from './elimination.ts';
import { iterate } from './iteration.ts';
import { type Equation, solveLinear } from './linear-system.ts';

/** Each node leads to eight others all over the ring; `leaving` of what comes to a node goes out. */
function tangled(size: number, leaving: number): Map<string, Equation> {
  const terms = Array.from({ length: size }, () => new Map<string, number>());
  for (let from = 0; from < size; from += 1) {
    for (let way = 0; way < 8; way += 1) {
      const to = terms[(from * 7 + way * way * 13 + 1) % size];
      to?.set(`n${from}`, (to.get(`n${from}`) ?? 0) + (1 - leaving) / 8);
    }
  }
  return new Map(terms.map((own, at) => [`n${at}`, { constant: at === 0 ? 1 : 0, terms: own }]));
}

describe('linear system', () => {
  it('solves a ring in which nearly everything leads to everything', () => {
    const equations = tangled(300, 0.2);
    const { values, trapped } = solveLinear(equations);
    const sum = [...values.values()].reduce((total, one) => total + one, 0);
    // What enters once leaves with a fifth of each visit.
    expect(sum).toBeCloseTo(5, 9);
    expect(trapped).toEqual([]);
  });

  it('tells such a ring when nothing leaves it', () => {
    const { values, trapped } = solveLinear(tangled(300, 0));
    expect(trapped).toHaveLength(1);
    for (const value of values.values()) expect(Number.isFinite(value)).toBe(true);
  });

  it('comes to the same by elimination and by iteration', () => {
    const share = fc.double({ min: 0, max: 0.15, noNaN: true });
    const row = fc.record({
      constant: share,
      weights: fc.array(share, { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 6, maxLength: 6 }), (drawn) => {
        const rows = new Map<number, Row>(
          drawn.map(({ constant, weights }, at) => [
            at,
            { constant, terms: new Map(weights.map((weight, from) => [from, weight])) },
          ]),
        );
        const [exact, near] = [eliminate(rows), iterate(rows)];
        if (exact === null || exact === 'dense' || near === null) throw new Error('not solved');
        for (const [at, value] of exact) expect(near.get(at)).toBeCloseTo(value, 9);
      }),
    );
  });
});
