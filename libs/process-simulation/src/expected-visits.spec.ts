import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectedVisits } from '#pruefwerk/process-figures';
import { cleanProcesses } from '../../../test/kit/clean-processes/clean-processes.ts';
import { type FileNode, modelOf, type ProcessFile } from '../../../test/kit/process-file.ts';
import { simulated } from '../../../test/kit/simulated.ts';

const CASES = { cases: 4000, warmUpCases: 0, replications: 1 };

/** Four standard errors of a mean of so many cases, with room for the spread of loops. */
function expectSameVisits(file: Partial<ProcessFile>): void {
  const { perStep } = expectedVisits(modelOf(file));
  for (const { stepId, visits } of simulated(file, CASES).steps) {
    const expected = perStep.get(stepId) ?? 0;
    const spread = Math.sqrt((expected + 3 * expected * expected) / CASES.cases);
    expect([stepId, Math.abs(visits - expected) < 4.5 * spread + 0.002]).toEqual([stepId, true]);
  }
}

const node = (id: string, type?: string): FileNode => ({ id, type, a: { grundzeitMin: 1 } });

describe('visits of a run are the expected visits', () => {
  it.each(cleanProcesses)('%s', (_name, file) => {
    expectSameVisits(file);
  });

  it.each<[string, Partial<ProcessFile>]>([
    [
      'an inclusive split with a way for the other cases',
      {
        nodes: [
          ...[node('start', 'startEvent'), node('or', 'inclusiveGateway')],
          ...[node('a'), node('b'), node('join', 'inclusiveGateway'), node('end')],
        ],
        flows: ['start>or', 'or>a:0.4', 'or>b:0.7', 'a>join', 'b>join', 'join>end'],
      },
    ],
    [
      'an attached event, at its share',
      {
        nodes: [
          ...[node('start', 'startEvent'), node('work'), node('late'), node('end')],
          { ...node('timer', 'boundaryEvent:timer'), attachedTo: 'work' },
        ],
        flows: ['start>work', 'work>end', 'timer>late:0.2', 'late>end'],
      },
    ],
    [
      'a sub-process in a loop',
      {
        nodes: [
          ...[node('start', 'startEvent'), node('sub', 'subProcess'), node('end')],
          ...[
            { ...node('in', 'startEvent'), parent: 'sub' },
            { ...node('again', 'exclusiveGateway') },
          ],
          { ...node('inner'), parent: 'sub' },
        ],
        flows: ['start>sub', 'in>inner', 'sub>again', 'again>sub:0.4', 'again>end:0.6'],
      },
    ],
    [
      'alternative beginnings',
      {
        nodes: [node('post', 'startEvent'), node('portal', 'startEvent'), node('work')],
        flows: ['post>work', 'portal>work'],
      },
    ],
    [
      'a pool that a message begins',
      {
        lanes: [
          { id: 'office', name: 'Office', rolle: {} },
          { id: 'treasury', name: 'Treasury', process: 'q', rolle: {} },
        ],
        nodes: [
          ...[node('start', 'startEvent'), node('or', 'exclusiveGateway')],
          ...[node('order'), node('done')],
          ...[node('asked', 'startEvent:message'), node('pay')],
        ].map((one, i) => ({ ...one, lane: i < 4 ? 'office' : 'treasury' })),
        flows: ['start>or', 'or>order:0.3', 'or>done:0.7', 'asked>pay'],
        messages: ['order>asked'],
      },
    ],
  ])('%s', (_name, file) => {
    expectSameVisits(file);
  });

  it('in any nesting of sequences, choices, parallel blocks and loops', () => {
    fc.assert(
      fc.property(block(3), (made) => {
        const counter = { next: 0 };
        const parts: Required<Pick<ProcessFile, 'nodes' | 'flows'>> = {
          nodes: [node('start', 'startEvent')],
          flows: [],
        };
        made(parts, 'start', counter);
        expectSameVisits(parts);
      }),
      { numRuns: 25, seed: 20_260_101 },
    );
  });
});

type Parts = Pick<ProcessFile, 'nodes' | 'flows'>;
/** Adds a block after a step and tells its last step. */
type Block = (parts: Parts, after: string, counter: { next: number }, flow?: string) => string;

function add(parts: Parts, after: string, one: FileNode, flow = ''): string {
  parts.nodes.push(one);
  parts.flows.push(`${after}>${one.id}${flow}`);
  return one.id;
}

const named = (counter: { next: number }): string => `n${(counter.next += 1)}`;
const single: Block = (parts, after, counter, flow) =>
  add(parts, after, node(named(counter)), flow);

function block(depth: number): fc.Arbitrary<Block> {
  const leaf = fc.constant(single);
  if (depth === 0) return leaf;
  const inner = block(depth - 1);
  const share = fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10);
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 2, arbitrary: fc.tuple(inner, inner).map(([a, b]) => inSequence(a, b)) },
    { weight: 2, arbitrary: fc.tuple(inner, inner, share).map((all) => asChoice(...all)) },
    { weight: 2, arbitrary: fc.tuple(inner, inner).map(([a, b]) => inParallel(a, b)) },
    { weight: 1, arbitrary: fc.tuple(inner, share).map(([a, q]) => again(a, q * 0.7)) },
  );
}

const inSequence =
  (a: Block, b: Block): Block =>
  (parts, after, counter, flow) =>
    b(parts, a(parts, after, counter, flow), counter);

const asChoice =
  (a: Block, b: Block, share: number): Block =>
  (parts, after, counter, flow) => {
    const split = add(parts, after, node(named(counter), 'exclusiveGateway'), flow);
    const one = a(parts, split, counter, `:${share}`);
    const other = b(parts, split, counter, `:${1 - share}`);
    const merge = add(parts, one, node(named(counter), 'exclusiveGateway'));
    parts.flows.push(`${other}>${merge}`);
    return merge;
  };

const inParallel =
  (a: Block, b: Block): Block =>
  (parts, after, counter, flow) => {
    const fork = add(parts, after, node(named(counter), 'parallelGateway'), flow);
    const [one, other] = [a(parts, fork, counter), b(parts, fork, counter)];
    const join = add(parts, one, node(named(counter), 'parallelGateway'));
    parts.flows.push(`${other}>${join}`);
    return join;
  };

const again =
  (a: Block, share: number): Block =>
  (parts, after, counter, flow) => {
    const merge = add(parts, after, node(named(counter), 'exclusiveGateway'), flow);
    const last = a(parts, merge, counter);
    const split = add(parts, last, node(named(counter), 'exclusiveGateway'));
    parts.flows.push(`${split}>${merge}:${share}`);
    return add(parts, split, node(named(counter)), `:${1 - share}`);
  };
