import { describe, expect, it } from '@jest/globals';
import { type FileNode, modelOf, type ProcessFile } from '../../../../test/kit/process-file.ts';
import { expectedVisits, shareReaching } from './expected-visits.ts';

const task = (id: string, more: Partial<FileNode> = {}): FileNode => ({ id, ...more });
const typed = (type: string, ...ids: string[]): FileNode[] => ids.map((id) => task(id, { type }));
const start = task('start', { type: 'startEvent' });
const end = task('end', { type: 'endEvent' });
const xor = (...ids: string[]) => typed('exclusiveGateway', ...ids);
const and = (...ids: string[]) => typed('parallelGateway', ...ids);
const or = (...ids: string[]) => typed('inclusiveGateway', ...ids);
const tasks = (...ids: string[]) => ids.map((id) => task(id));

interface Case {
  readonly name: string;
  readonly file: Partial<ProcessFile>;
  readonly visits: Record<string, number>;
  readonly told?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a loop that 30 % of the cases take is passed 1.4286 times',
    file: {
      nodes: [start, ...tasks('check', 'ask'), ...xor('ok'), end],
      flows: ['start>check', 'check>ok', 'ok>ask:0.3', 'ok>end:0.7', 'ask>check'],
    },
    visits: { check: 1 / 0.7, ask: 0.3 / 0.7, end: 1, ok: 1 / 0.7 },
  },
  {
    name: 'a loop in a loop multiplies',
    file: {
      nodes: [start, ...tasks('a', 'b'), ...xor('x', 'y'), end],
      flows: ['start>a', 'a>b', 'b>x', 'x>b:0.5', 'x>y:0.5', 'y>a:0.2', 'y>end:0.8'],
    },
    visits: { a: 1.25, b: 2.5, end: 1 },
  },
  {
    name: 'a parallel join fires once',
    file: {
      nodes: [start, ...and('fork', 'join'), ...tasks('a', 'b', 'c', 'd'), end],
      flows: [
        ...['start>fork', 'fork>a', 'fork>b', 'fork>c'],
        ...['a>join', 'b>join', 'c>join', 'join>d', 'd>end'],
      ],
    },
    visits: { a: 1, b: 1, c: 1, join: 1, d: 1, end: 1 },
  },
  {
    name: 'a parallel block inside a loop is entered anew each time',
    file: {
      nodes: [start, ...xor('again', 'ok'), ...and('fork', 'join'), ...tasks('a', 'b'), end],
      flows: [
        ...['start>again', 'again>fork', 'fork>a', 'fork>b', 'a>join', 'b>join', 'join>ok'],
        ...['ok>again:0.2', 'ok>end:0.8'],
      ],
    },
    visits: { a: 1.25, b: 1.25, join: 1.25, end: 1 },
  },
  {
    name: 'a loop in one branch does not make the join fire more often',
    file: {
      nodes: [start, ...and('fork', 'join'), ...tasks('a', 'b'), ...xor('x'), end],
      flows: [
        ...['start>fork', 'fork>a', 'fork>b', 'a>x', 'x>a:0.5', 'x>join:0.5', 'b>join'],
        'join>end',
      ],
    },
    visits: { a: 2, b: 1, join: 1, end: 1 },
  },
  {
    name: 'missing shares split what the others leave, and it is told',
    file: {
      nodes: [start, ...xor('x'), ...tasks('a', 'b', 'c')],
      flows: ['start>x', 'x>a:0.5', 'x>b', 'x>c'],
    },
    visits: { a: 0.5, b: 0.25, c: 0.25 },
    told: ['figures.shares-missing'],
  },
  {
    name: 'shares that do not add up keep their proportions, and it is told',
    file: {
      nodes: [start, ...xor('x'), ...tasks('a', 'b')],
      flows: ['start>x', 'x>a:0.6', 'x>b:0.2'],
    },
    visits: { a: 0.75, b: 0.25 },
    told: ['figures.shares-not-one'],
  },
  {
    name: 'an inclusive gateway takes each way with its own share and is joined once',
    file: {
      nodes: [start, ...or('o', 'j'), ...tasks('a', 'b', 'c'), end],
      flows: ['start>o', 'o>a:0.8', 'o>b:0.5', 'a>j', 'b>j', 'j>c', 'c>end'],
    },
    visits: { a: 0.8, b: 0.5, j: 1, c: 1, end: 1 },
    told: ['figures.join-inclusive'],
  },
  {
    name: 'without shares each way of an inclusive gateway is a half, its default what is left',
    file: {
      nodes: [start, ...or('o'), ...tasks('a', 'b')],
      flows: ['start>o', 'o>a', 'o>b'],
    },
    visits: { a: 0.5, b: 0.5 },
    told: ['figures.shares-inclusive'],
  },
  {
    name: 'an inclusive join after a choice is a merge',
    file: {
      nodes: [start, ...xor('x'), ...or('j'), ...tasks('a', 'b', 'c')],
      flows: ['start>x', 'x>a:0.4', 'x>b:0.6', 'a>j', 'b>j', 'j>c'],
    },
    visits: { j: 1, c: 1 },
  },
  {
    name: 'an exception leaves its activity as often as its arrow says',
    file: {
      nodes: [
        ...[start, task('check'), task('pay'), task('remind')],
        task('late', { type: 'boundaryEvent:timer', attachedTo: 'check' }),
      ],
      flows: ['start>check', 'check>pay', 'late>remind:0.2'],
    },
    visits: { check: 1, late: 0.2, remind: 0.2, pay: 0.8 },
  },
  {
    name: 'an exception without a share is rare, and it is told',
    file: {
      nodes: [
        ...[start, task('check'), task('pay'), task('remind')],
        task('late', { type: 'boundaryEvent:timer', attachedTo: 'check' }),
      ],
      flows: ['start>check', 'check>pay', 'late>remind'],
    },
    visits: { remind: 0.05, pay: 0.95 },
    told: ['figures.exception-share'],
  },
  {
    name: 'a sub-process is solved per entry and left once',
    file: {
      nodes: [
        ...[start, task('sub', { type: 'subProcess' }), task('pay'), end, ...xor('again')],
        ...[task('in', { parent: 'sub', type: 'startEvent' }), task('work', { parent: 'sub' })],
        task('ok', { parent: 'sub', type: 'exclusiveGateway' }),
        task('out', { parent: 'sub', type: 'endEvent' }),
      ],
      flows: [
        ...['start>again', 'again>sub', 'sub>pay', 'pay>end'],
        ...['in>work', 'work>ok', 'ok>work:0.5', 'ok>out:0.5'],
      ],
    },
    visits: { sub: 1, in: 1, work: 2, out: 1, pay: 1, end: 1 },
  },
  {
    name: 'an error thrown inside leaves the sub-process by its boundary',
    file: {
      nodes: [
        ...[start, task('sub', { type: 'subProcess' }), task('pay'), task('mend')],
        task('caught', { type: 'boundaryEvent:error', attachedTo: 'sub' }),
        ...[task('in', { parent: 'sub', type: 'startEvent' })],
        task('x', { parent: 'sub', type: 'exclusiveGateway' }),
        task('fine', { parent: 'sub', type: 'endEvent' }),
        task('bad', { parent: 'sub', type: 'endEvent:error' }),
      ],
      flows: ['start>sub', 'sub>pay', 'caught>mend', 'in>x', 'x>fine:0.9', 'x>bad:0.1'],
    },
    visits: { mend: 0.1, pay: 0.9, bad: 0.1 },
  },
  {
    name: 'a thrown link goes on where it is caught',
    file: {
      nodes: [
        ...[start, task('a'), task('b')],
        task('to', { type: 'intermediateThrowEvent:link', link: 'L' }),
        task('from', { type: 'intermediateCatchEvent:link', link: 'L' }),
      ],
      flows: ['start>a', 'a>to', 'from>b'],
    },
    visits: { from: 1, b: 1 },
  },
  {
    name: 'two beginnings share the cases, and it is told',
    file: {
      nodes: [...typed('startEvent', 's1', 's2'), ...tasks('a', 'b')],
      flows: ['s1>a', 's2>b', 'a>b'],
    },
    visits: { a: 0.5, b: 1 },
    told: ['figures.starts-split'],
  },
  {
    name: 'ways out of an activity are all taken unless shares say otherwise',
    file: {
      nodes: [start, ...tasks('a', 'b', 'c', 'd', 'e')],
      flows: ['start>a', 'a>b', 'a>c', 'b>d:0.3', 'b>e:0.7'],
    },
    visits: { b: 1, c: 1, d: 0.3, e: 0.7 },
  },
  {
    name: 'a join that two exclusive ways lead to is read as a merge, and it is told',
    file: {
      nodes: [start, ...xor('x'), ...tasks('a', 'b', 'c'), ...and('j')],
      flows: ['start>x', 'x>a:0.5', 'x>b:0.5', 'a>j', 'b>j', 'j>c'],
    },
    visits: { j: 1, c: 1 },
    told: ['figures.join-waits-in-vain'],
  },
  {
    name: 'a join waits for the rarest of its ways, and it is told',
    file: {
      nodes: [start, ...and('fork', 'j'), ...xor('x'), ...tasks('a', 'c'), end],
      flows: ['start>fork', 'fork>a', 'fork>x', 'x>j:0.4', 'x>end:0.6', 'a>j', 'j>c'],
    },
    visits: { a: 1, j: 0.4, c: 0.4 },
    told: ['figures.join-unequal'],
  },
  {
    name: 'a way back into a parallel join does not stop the figures, and it is told',
    file: {
      nodes: [start, ...and('fork', 'j'), ...xor('x'), ...tasks('a', 'b'), end],
      flows: [...['start>fork', 'fork>a', 'fork>b', 'a>j', 'b>j', 'j>x', 'x>j:0.5', 'x>end:0.5']],
    },
    visits: { a: 1, j: 2, end: 1 },
    told: ['figures.join-takes-back'],
  },
  {
    name: 'a ring without a way out is a problem with the figures of one round, not infinity',
    file: {
      nodes: [start, ...tasks('a', 'b', 'c')],
      flows: ['start>a', 'a>b', 'b>c', 'c>a'],
    },
    visits: { a: 1, b: 1, c: 1 },
    told: ['figures.trap'],
  },
  {
    name: 'a ring that grows with each round is a trap as well',
    file: {
      nodes: [start, ...tasks('a'), ...xor('m', 'x'), ...and('fork'), end],
      flows: ['start>m', 'm>fork', 'fork>a', 'fork>m', 'a>x', 'x>m:0.1', 'x>end:0.9'],
    },
    visits: { fork: 1, a: 1, x: 1, end: 0.9 },
    told: ['figures.trap'],
  },
  {
    name: 'what no start leads to is not visited',
    file: { nodes: [start, ...tasks('a', 'lost', 'b')], flows: ['start>a', 'lost>b'] },
    visits: { a: 1, lost: 0, b: 0 },
  },
];

describe('expected visits', () => {
  it.each(cases)('$name', ({ file, visits, told = [] }) => {
    const result = expectedVisits(modelOf(file));
    for (const [id, expected] of Object.entries(visits)) {
      expect([id, result.perStep.get(id)]).toEqual([id, expect.closeTo(expected, 9)]);
    }
    const codes = [...result.assumptions, ...result.problems].map(({ code }) => code);
    expect([...new Set(codes)]).toEqual(told);
  });

  describe('over messages between pools', () => {
    const lanes = [
      { id: 'office', name: 'Office', rolle: {} },
      { id: 'treasury', name: 'Treasury', process: 'q', rolle: {} },
    ];
    const office = [start, task('ask'), ...xor('x'), end].map((one) => ({
      ...one,
      lane: 'office',
    }));
    const treasury = [task('asked', { type: 'startEvent:message' }), task('look')];
    const nodes = [...office, ...treasury.map((one) => ({ ...one, lane: 'treasury' }))];
    const flows = ['start>ask', 'ask>x', 'x>ask:0.5', 'x>end:0.5', 'asked>look'];

    it('start the other pool each time one is sent', () => {
      const { perStep } = expectedVisits(modelOf({ lanes, nodes, flows, messages: ['ask>asked'] }));
      expect(perStep.get('look')).toBeCloseTo(2, 9);
    });

    it('are taken to come once per case when nobody in the file sends first', () => {
      const own = { lanes, nodes: nodes.filter(({ id }) => id !== 'start'), flows: flows.slice(1) };
      const { perStep } = expectedVisits(modelOf({ ...own, messages: [] }));
      expect(perStep.get('look')).toBeCloseTo(1, 9);
      const both = [...nodes.slice(1), task('in', { type: 'startEvent:message', lane: 'office' })];
      const ring = expectedVisits(
        modelOf({
          ...{ lanes, nodes: both, flows: ['in>ask', ...flows.slice(1)] },
          messages: ['look>in', 'ask>asked'],
        }),
      );
      expect(ring.perStep.get('ask')).toBeGreaterThanOrEqual(1);
      expect(ring.assumptions.map(({ code }) => code)).toContain('figures.started-elsewhere');
    });
  });

  it('name what has no name by the step before it', () => {
    const { assumptions } = expectedVisits(
      modelOf({
        nodes: [
          start,
          ...tasks('a'),
          task('x', { type: 'exclusiveGateway', name: '' }),
          ...tasks('b', 'c'),
        ],
        flows: ['start>a', 'a>x', 'x>b', 'x>c'],
      }),
    );
    expect(assumptions).toEqual([
      {
        code: 'figures.shares-missing',
        stepId: 'x',
        parameters: { step: 'a', count: 2, percent: 50 },
      },
    ]);
  });

  it('survive a chain that is longer than the call stack', () => {
    const ids = Array.from({ length: 12_000 }, (_, at) => `n${at}`);
    const flows = ids.slice(1).map((id, at) => `n${at}>${id}`);
    const { perStep } = expectedVisits(modelOf({ nodes: tasks(...ids), flows: [...flows] }));
    expect(perStep.get('n11999')).toBe(1);
  });
});

describe('the share that reaches a step', () => {
  it('counts a case once, however often it comes by', () => {
    const model = modelOf(cases[0]?.file ?? {});
    expect(shareReaching(model, new Set(['ask']))).toBeCloseTo(0.3, 9);
    expect(shareReaching(model, new Set(['check', 'ask']))).toBeCloseTo(1, 9);
    expect(shareReaching(model, new Set())).toBe(0);
  });

  it('looks into sub-processes and does not go on behind them', () => {
    const file = {
      nodes: [
        ...[start, task('sub', { type: 'subProcess' }), task('after')],
        ...[task('x', { parent: 'sub', type: 'exclusiveGateway' })],
        ...[task('in', { parent: 'sub' }), task('past', { parent: 'sub' })],
      ],
      flows: ['start>sub', 'sub>after', 'x>in:0.25', 'x>past:0.75'],
    };
    expect(shareReaching(modelOf(file), new Set(['in']))).toBeCloseTo(0.25, 9);
    expect(shareReaching(modelOf(file), new Set(['in', 'after']))).toBeCloseTo(1, 9);
  });
});
