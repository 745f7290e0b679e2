import { describe, expect, it } from '@jest/globals';
import { type FileNode, modelOf, type ProcessFile } from '../../../test/kit/process-file.ts';
import { caseGraph } from './case-graph.ts';
import { reachable } from './path-graph.ts';
import { shortestWay } from './shortest-way.ts';

const task = (id: string, more: Partial<FileNode> = {}): FileNode => ({ id, ...more });
const start = task('start', { type: 'startEvent' });
const and = (id: string) => task(id, { type: 'parallelGateway' });
const way = (file: Partial<ProcessFile>, to: string, ...past: string[]): string | null => {
  const graph = caseGraph(modelOf(file));
  return shortestWay(graph, graph.starts, to, new Set(past))?.join(' ') ?? null;
};

describe('ways through a model', () => {
  it('wait for every branch of a parallel join', () => {
    const file = {
      nodes: [start, and('fork'), task('a'), task('b'), and('join'), task('pay')],
      flows: ['start>fork', 'fork>a', 'fork>b', 'a>join', 'b>join', 'join>pay'],
    };
    expect(way(file, 'pay')).toBe('start fork b join pay');
    expect(way(file, 'pay', 'a')).toBeNull();
    expect(way(file, 'pay', 'b')).toBeNull();
  });

  it('do not wait for a branch that a case cannot be in', () => {
    const file = {
      nodes: [start, task('a'), task('never'), and('join'), task('pay')],
      flows: ['start>a', 'a>join', 'never>join', 'join>pay'],
    };
    expect(way(file, 'pay')).toBe('start a join pay');
  });

  it('read a join that waits for itself as one that does not wait', () => {
    const file = {
      nodes: [start, and('join'), task('a'), task('pay')],
      flows: ['start>join', 'join>a', 'a>join', 'a>pay'],
    };
    expect(way(file, 'pay')).toBe('start join a pay');
    expect(way(file, 'pay', 'a')).toBeNull();
  });

  it('lead into a sub-process and out of its end, not past what it holds', () => {
    const file = {
      nodes: [
        ...[start, task('sub', { type: 'subProcess' }), task('pay')],
        ...[task('in', { parent: 'sub' }), task('check', { parent: 'sub' })],
      ],
      flows: ['start>sub', 'sub>pay'],
    };
    const inner = modelOf({ ...file, flows: [...file.flows, 'in>check'] });
    const graph = caseGraph(inner);
    expect(shortestWay(graph, graph.starts, 'pay', new Set())).toEqual([
      'start',
      'sub',
      'in',
      'check',
      'pay',
    ]);
    expect(shortestWay(graph, graph.starts, 'pay', new Set(['check']))).toBeNull();
  });

  it('may skip what an ad-hoc sub-process holds', () => {
    const file = {
      nodes: [
        ...[start, task('sub', { type: 'adHocSubProcess' }), task('pay')],
        task('check', { parent: 'sub' }),
      ],
      flows: ['start>sub', 'sub>pay'],
    };
    expect(way(file, 'pay', 'check')).toBe('start sub pay');
  });

  it('leave an activity by its boundary event before it is done', () => {
    const file = {
      nodes: [
        ...[start, task('check'), task('pay')],
        task('late', { type: 'boundaryEvent:timer', attachedTo: 'check' }),
      ],
      flows: ['start>check', 'check>pay', 'late>pay'],
    };
    expect(way(file, 'pay', 'check')).toBe('start late pay');
  });

  it('go on where a link is caught', () => {
    const file = {
      nodes: [
        ...[start, task('check'), task('pay')],
        task('out', { type: 'intermediateThrowEvent:link', link: 'A' }),
        task('in', { type: 'intermediateCatchEvent:link', link: 'A' }),
      ],
      flows: ['start>check', 'check>out', 'in>pay'],
    };
    expect(way(file, 'pay')).toBe('start check out in pay');
    expect(way(file, 'pay', 'check')).toBeNull();
  });

  it('begin at start events where there are some, and at events that interrupt', () => {
    const file = {
      nodes: [
        ...[start, task('a'), task('alone'), task('sub', { type: 'subProcess' })],
        task('on', { type: 'startEvent:signal', parent: 'sub' }),
      ],
      flows: ['start>a'],
    };
    const graph = caseGraph(modelOf(file));
    expect([...reachable(graph, graph.starts)].sort()).toEqual(['a', 'on', 'start', 'sub']);
    const bare = caseGraph(modelOf({ nodes: [task('x'), task('y')], flows: ['x>y'] }));
    expect(bare.starts).toEqual(['x']);
    const ring = caseGraph(modelOf({ nodes: [task('x'), task('y')], flows: ['x>y', 'y>x'] }));
    expect(ring.starts).toEqual(['x']);
  });

  describe('over messages between pools', () => {
    const lanes = [
      { id: 'office', name: 'Office', rolle: {} },
      { id: 'treasury', name: 'Treasury', process: 'q', rolle: {} },
    ];
    const office = [start, task('ask'), task('go-on')].map((one) => ({ ...one, lane: 'office' }));
    const treasury = [task('asked', { type: 'startEvent:message' }), task('look')];
    const nodes = [...office, ...treasury.map((one) => ({ lane: 'treasury', ...one }))];
    const flows = ['start>ask', 'ask>go-on', 'asked>look'];

    it('start the other pool and wait for its answer', () => {
      const file = { lanes, nodes, flows, messages: ['ask>asked', 'look>go-on'] };
      expect(way(file, 'look')).toBe('start ask asked look');
      expect(way(file, 'go-on', 'look')).toBeNull();
    });

    it('start a pool all the same when nobody in the file sends the message', () => {
      expect(way({ lanes, nodes, flows }, 'look')).toBe('asked look');
    });
  });
});
