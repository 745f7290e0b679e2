import fc from 'fast-check';
import type { ProcessFile } from './process-file.ts';

/** A process as nested blocks: what a person draws when every split has its join. */
export type Block =
  | { readonly kind: 'task' }
  | { readonly kind: 'sequence'; readonly parts: readonly Block[] }
  /** One of two ways, the first with this share. */
  | { readonly kind: 'choice'; readonly share: number; readonly parts: readonly Block[] }
  | { readonly kind: 'parallel'; readonly parts: readonly Block[] }
  /** At least one of two ways, each with its share; the shares come to 1 or more. */
  | {
      readonly kind: 'several';
      readonly shares: readonly [number, number];
      readonly parts: readonly Block[];
    }
  /** Repeated with this share. */
  | { readonly kind: 'loop'; readonly share: number; readonly parts: readonly Block[] };

const share = fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10);
const shares = fc
  .tuple(share, share)
  .map(([a, b]): [number, number] => (a + b >= 1 ? [a, b] : [1 - b, 1 - a]));

export const blocks: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => {
  const parts = (least: number, most: number) =>
    fc.array(tie('block'), { minLength: least, maxLength: most });
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, maxDepth: 4 },
      fc.constant<Block>({ kind: 'task' }),
      fc.record({ kind: fc.constant('sequence' as const), parts: parts(1, 3) }),
      fc.record({ kind: fc.constant('choice' as const), share, parts: parts(2, 2) }),
      fc.record({ kind: fc.constant('parallel' as const), parts: parts(2, 3) }),
      fc.record({ kind: fc.constant('several' as const), shares, parts: parts(2, 2) }),
      fc.record({ kind: fc.constant('loop' as const), share, parts: parts(1, 1) }),
    ),
  };
}).block;

/** Ids are handed out in the order of the blocks: `t1`, `t2` … for tasks, in {@link walkThrough} as well. */
export function fileOf(block: Block): Partial<ProcessFile> {
  const nodes: ProcessFile['nodes'] = [{ id: 'start', type: 'startEvent' }];
  const flows: string[] = [];
  let tasks = 0;
  const gateway = (type: string): string => {
    const id = `g${nodes.length}`;
    nodes.push({ id, type });
    return id;
  };
  const between = (
    type: string,
    all: readonly Block[],
    weights: readonly number[],
    from: string,
  ) => {
    const [split, join] = [gateway(type), gateway(type)];
    flows.push(from.replace('*', split));
    for (const [at, part] of all.entries()) {
      const weight = weights[at];
      const arrow = `${split}>*${weight === undefined ? '' : `:${weight}`}`;
      flows.push(draw(part, arrow).replace('*', join));
    }
    return `${join}>*`;
  };
  /** Takes an arrow whose head is open, and gives the one that leaves the block. */
  const draw = (one: Block, from: string): string => {
    switch (one.kind) {
      case 'task': {
        tasks += 1;
        nodes.push({ id: `t${tasks}` });
        flows.push(from.replace('*', `t${tasks}`));
        return `t${tasks}>*`;
      }
      case 'sequence':
        return one.parts.reduce((arrow, part) => draw(part, arrow), from);
      case 'choice':
        return between('exclusiveGateway', one.parts, [one.share, 1 - one.share], from);
      case 'several':
        return between('inclusiveGateway', one.parts, one.shares, from);
      case 'parallel':
        return between('parallelGateway', one.parts, [], from);
      case 'loop': {
        const [again, done] = [gateway('exclusiveGateway'), gateway('exclusiveGateway')];
        flows.push(from.replace('*', again));
        flows.push(draw(one.parts[0] ?? { kind: 'task' }, `${again}>*`).replace('*', done));
        flows.push(`${done}>${again}:${one.share}`);
        return `${done}>*:${1 - one.share}`;
      }
    }
  };
  const last = draw(block, 'start>*');
  nodes.push({ id: 'end', type: 'endEvent' });
  return { nodes, flows: [...flows, last.replace('*', 'end')] };
}

/** One case, at random: counts the tasks it passes. It walks the blocks and knows nothing of arrows. */
export function walkThrough(block: Block, random: () => number, counts: Map<string, number>): void {
  const walk = (one: Block, first: number): void => {
    const starts = one.kind === 'task' ? [] : startsOf(one.parts, first);
    const go = (at: number): void => {
      const part = one.kind === 'task' ? undefined : one.parts[at];
      if (part) walk(part, starts[at] ?? first);
    };
    switch (one.kind) {
      case 'task':
        counts.set(`t${first}`, (counts.get(`t${first}`) ?? 0) + 1);
        return;
      case 'sequence':
      case 'parallel':
        one.parts.forEach((_, at) => go(at));
        return;
      case 'choice':
        go(random() < one.share ? 0 : 1);
        return;
      case 'several': {
        const [a, b] = one.shares;
        const drawn = random();
        if (drawn < a) go(0);
        if (drawn >= 1 - b) go(1);
        return;
      }
      case 'loop':
        do go(0);
        while (random() < one.share);
    }
  };
  walk(block, 1);
}

/** Number of the first task in each of the parts. */
function startsOf(parts: readonly Block[], first: number): number[] {
  const starts: number[] = [];
  parts.reduce((at, part) => {
    starts.push(at);
    return at + tasksIn(part);
  }, first);
  return starts;
}

export function tasksIn(block: Block): number {
  return block.kind === 'task' ? 1 : block.parts.reduce((sum, part) => sum + tasksIn(part), 0);
}

/** Uniform from 0 to 1 (without 1), the same for the same seed on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
