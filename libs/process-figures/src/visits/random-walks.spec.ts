import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modelOf } from '../../../../test/kit/process-file.ts';
import {
  blocks,
  fileOf,
  seededRandom,
  tasksIn,
  walkThrough,
} from '../../../../test/kit/random-process.ts';
import { expectedVisits } from './expected-visits.ts';

const CASES = 4000;

describe('expected visits of random processes', () => {
  it('are what a random walk counts', () => {
    fc.assert(
      fc.property(blocks, fc.integer(), (block, seed) => {
        const { perStep } = expectedVisits(modelOf(fileOf(block)));
        const random = seededRandom(seed);
        const sums = new Map<string, { sum: number; squares: number }>();
        for (let at = 0; at < CASES; at += 1) {
          const counts = new Map<string, number>();
          walkThrough(block, random, counts);
          for (const [id, count] of counts) {
            const known = sums.get(id) ?? { sum: 0, squares: 0 };
            sums.set(id, { sum: known.sum + count, squares: known.squares + count * count });
          }
        }
        for (let task = 1; task <= tasksIn(block); task += 1) {
          const { sum, squares } = sums.get(`t${task}`) ?? { sum: 0, squares: 0 };
          const mean = sum / CASES;
          const deviation = Math.sqrt(Math.max(squares / CASES - mean * mean, 0) / CASES);
          const expected = perStep.get(`t${task}`) ?? NaN;
          // Six standard errors; what is rarer than the walk can see is left to the exact tests.
          const allowed = 6 * deviation + 12 / CASES;
          expect(Math.abs(mean - expected)).toBeLessThanOrEqual(allowed);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep the flow: as much goes in as comes out, and every case ends once', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const model = modelOf(fileOf(block));
        const { perStep, perFlow, problems } = expectedVisits(model);
        expect(problems).toEqual([]);
        const sum = (end: 'fromId' | 'toId', id: string): number =>
          model.flows
            .filter((flow) => flow[end] === id)
            .reduce((total, flow) => total + (perFlow.get(flow.id) ?? NaN), 0);
        for (const { id, type } of model.steps) {
          const visits = perStep.get(id) ?? NaN;
          if (type === 'exclusiveGateway' || type === 'userTask') {
            expect(sum('toId', id)).toBeCloseTo(visits, 6);
            expect(sum('fromId', id)).toBeCloseTo(visits, 6);
          }
        }
        expect(perStep.get('end')).toBeCloseTo(1, 6);
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on the order of the arrows in the file', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const file = fileOf(block);
        const turned = { ...file, flows: (file.flows ?? []).toReversed() };
        const one = expectedVisits(modelOf(file)).perStep;
        const other = expectedVisits(modelOf(turned)).perStep;
        for (const [id, visits] of one) expect(other.get(id)).toBeCloseTo(visits, 6);
      }),
      { numRuns: 30 },
    );
  });
});
