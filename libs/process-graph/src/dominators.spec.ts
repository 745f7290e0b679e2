import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dominatorsOf, immediateDominators } from './dominators.ts';
import { type PathGraph, pathGraph, reachable } from './path-graph.ts';
import { shortestWay } from './shortest-way.ts';

const SIZE = 9;
const ids = Array.from({ length: SIZE }, (_, i) => `n${i}`);
const node = fc.integer({ min: 0, max: SIZE - 1 });
const graphs = fc
  .record({
    arrows: fc.array(fc.tuple(node, node), { maxLength: 22 }),
    starts: fc.uniqueArray(node, { minLength: 1, maxLength: 2 }),
  })
  .map(({ arrows, starts }) => graphOf(arrows, starts));

function graphOf(arrows: readonly (readonly [number, number])[], starts: readonly number[]) {
  const groups = new Map(
    ids.map((id, to) => [
      id,
      [arrows.filter((arrow) => arrow[1] === to).map(([from]) => `n${from}`)],
    ]),
  );
  return pathGraph(
    ids,
    starts.map((one) => `n${one}`),
    groups,
  );
}

/** By definition: what cannot be reached any more once the other is taken out. */
function dominatorsByDefinition(graph: PathGraph, id: string): string[] {
  const others = ids.filter((one) => one !== id);
  return others.filter((one) => !reachable(graph, graph.starts, new Set([one])).has(id));
}

describe('dominators', () => {
  it('are what every way passes', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const idoms = immediateDominators(graph);
        const live = reachable(graph, graph.starts);
        expect([...idoms.keys()].sort()).toEqual([...live].sort());
        for (const id of live) {
          const chain = dominatorsOf(idoms, id);
          expect([...chain].sort()).toEqual(dominatorsByDefinition(graph, id).sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stand nearest first', () => {
    const graph = graphOf(
      [
        [0, 1],
        [1, 2],
        [1, 3],
        [2, 4],
        [3, 4],
        [4, 5],
        [5, 4],
      ],
      [0],
    );
    expect(dominatorsOf(immediateDominators(graph), 'n5')).toEqual(['n4', 'n1', 'n0']);
  });

  it('survive a chain that is longer than the call stack', () => {
    const long = Array.from({ length: 30_000 }, (_, i) => `n${i}`);
    const groups = new Map(long.map((id, i) => [id, i === 0 ? [] : [[`n${i - 1}`]]]));
    const graph = pathGraph(long, ['n0'], groups);
    expect(immediateDominators(graph).get('n29999')).toBe('n29998');
    expect(shortestWay(graph, ['n0'], 'n29999', new Set())).toHaveLength(30_000);
  });
});

describe('the shortest way', () => {
  const sets = fc
    .uniqueArray(node, { maxLength: 3 })
    .map((all) => new Set(all.map((i) => `n${i}`)));

  it('is there exactly when a way is left, follows arrows, and none is shorter', () => {
    fc.assert(
      fc.property(graphs, node, sets, (graph, target, avoid) => {
        const to = `n${target}`;
        const way = shortestWay(graph, graph.starts, to, avoid);
        expect(way !== null).toBe(reachable(graph, graph.starts, avoid).has(to));
        if (!way) return;
        expect(graph.starts).toContain(way[0]);
        expect(way.at(-1)).toBe(to);
        expect(way.some((id) => avoid.has(id))).toBe(false);
        way.slice(1).forEach((id, i) => expect(graph.next.get(way[i] ?? '')).toContain(id));
        expect(way.length - 1).toBe(arrowsTo(graph, to, avoid));
      }),
      { numRuns: 500 },
    );
  });
});

/** Least number of arrows, by widening the circle. */
function arrowsTo(graph: PathGraph, to: string, avoid: ReadonlySet<string>): number {
  let circle = new Set(graph.starts.filter((id) => !avoid.has(id)));
  for (let arrows = 0; arrows <= SIZE; arrows += 1) {
    if (circle.has(to)) return arrows;
    const wider = [...circle].flatMap((id) => graph.next.get(id) ?? []);
    circle = new Set([...circle, ...wider.filter((id) => !avoid.has(id))]);
  }
  return -1;
}
