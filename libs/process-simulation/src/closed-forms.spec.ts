import { describe, expect, it } from '@jest/globals';
import type { FileNode, ProcessFile } from '../../../test/kit/process-file.ts';
import { HOURS_PER_YEAR, simulated } from '../../../test/kit/simulated.ts';
import type { ServiceTime } from './settings/simulation-settings.ts';
import type { Estimate } from './simulation-result.ts';

/** One lane with posts; every step takes an hour unless told. */
const start: FileNode = { id: 'start', type: 'startEvent' };
const hour = (id: string, more: Partial<FileNode> = {}): FileNode => ({
  ...{ id, lane: 'desk', a: { grundzeitMin: 60 } },
  ...more,
});
const desk = (nodes: FileNode[], flows: string[], posts = 1): Partial<ProcessFile> => ({
  lanes: [{ id: 'desk', name: 'Desk', rolle: { vzaeIst: posts } }],
  ...{ nodes: [start, ...nodes], flows },
});
const oneDesk = (posts = 1) => desk([hour('work')], ['start>work'], posts);

const exponential: ServiceTime = { kind: 'exponential' };
const perHour = (rate: number) =>
  ({ rate: rate * HOURS_PER_YEAR, per: 'year', pattern: 'random', hours: null }) as const;
const LONG = { cases: 20_000, warmUpCases: 2000, replications: 6 };

/** Within the share of the expected value that a run of this length spreads by; far below the effect of a mistake. */
function expectNear(measured: Estimate, expected: number, within = 0.04): void {
  expect(Math.abs(measured.value - expected) / expected).toBeLessThan(within);
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Erlang's C: the chance that a case has to wait when c posts have the load a (in posts). */
function erlangC(c: number, a: number): number {
  const full = (a ** c / factorial(c)) * (c / (c - a));
  const states = Array.from({ length: c }, (_, k) => a ** k / factorial(k));
  return full / (states.reduce((sum, one) => sum + one, 0) + full);
}

describe('simulation against closed forms', () => {
  it('M/M/1: time in the system is exponential with mean 1 / (mu - lambda)', () => {
    const { leadTimeH, roles, casesUnderWay } = simulated(oneDesk(), {
      ...LONG,
      ...{ arrivals: perHour(0.7), serviceTime: exponential },
    });
    const mean = 1 / (1 - 0.7);
    expectNear(leadTimeH.mean, mean);
    expectNear(leadTimeH.p50, mean * Math.log(2));
    expectNear(leadTimeH.p80, mean * Math.log(5));
    expectNear(leadTimeH.p95, mean * Math.log(20), 0.06);
    expectNear(roles[0]?.utilisation ?? leadTimeH.mean, 0.7, 0.02);
    expectNear(roles[0]?.meanQueue ?? leadTimeH.mean, 0.7 ** 2 / 0.3, 0.06);
    expectNear(casesUnderWay, 0.7 / 0.3, 0.06);
  });

  it.each([
    [2, 1.5],
    [3, 2.4],
    [8, 6.8],
  ])('M/M/%i with a load of %f posts waits as Erlang C says', (posts, load) => {
    const { leadTimeH } = simulated(oneDesk(posts), {
      ...LONG,
      ...{ arrivals: perHour(load), serviceTime: exponential },
    });
    expectNear(leadTimeH.mean, 1 + erlangC(posts, load) / (posts - load), 0.05);
  });

  it.each<[string, ServiceTime, number]>([
    ['M/D/1', { kind: 'fixed' }, 0],
    ['M/G/1 lognormal', { kind: 'lognormal', cv: 0.8 }, 0.8],
    [
      'M/G/1 triangular',
      { kind: 'triangular', lowFactor: 0.2, highFactor: 2 },
      // Variance of a triangle: (a² + b² + c² - ab - ac - bc) / 18, with the mode c = 3 - a - b.
      Math.sqrt((0.04 + 4 + 0.64 - 0.4 - 0.16 - 1.6) / 18),
    ],
  ])('%s waits as Pollaczek and Khinchine say', (_name, serviceTime, cv) => {
    const { leadTimeH } = simulated(oneDesk(), { ...LONG, arrivals: perHour(0.7), serviceTime });
    expectNear(leadTimeH.mean, 1 + (0.7 * (1 + cv * cv)) / (2 * 0.3));
  });

  it('two M/M/1 in a row are two M/M/1 (Burke)', () => {
    const file = {
      lanes: [
        { id: 'desk', name: 'Desk', rolle: { vzaeIst: 1 } },
        { id: 'next', name: 'Next', rolle: { vzaeIst: 1 } },
      ],
      nodes: [start, hour('one'), hour('two', { lane: 'next', a: { grundzeitMin: 72 } })],
      flows: ['start>one', 'one>two'],
    };
    const { leadTimeH } = simulated(file, {
      ...LONG,
      ...{ arrivals: perHour(0.6), serviceTime: exponential },
    });
    expectNear(leadTimeH.mean, 1 / (1 - 0.6) + 1 / (60 / 72 - 0.6), 0.05);
  });

  it('M/M/1 with a way back of 30 % has the load of 1 / 0.7 visits', () => {
    const file = desk(
      [hour('work'), { id: 'ok', type: 'exclusiveGateway' }, { id: 'end', type: 'endEvent' }],
      ['start>work', 'work>ok', 'ok>work:0.3', 'ok>end:0.7'],
    );
    const { leadTimeH, steps, roles } = simulated(file, {
      ...LONG,
      ...{ arrivals: perHour(0.5), serviceTime: exponential },
    });
    const work = steps.find(({ stepId }) => stepId === 'work');
    expect(work?.visits).toBeCloseTo(1 / 0.7, 1);
    // Jackson: the number in the system is that of M/M/1 with the load of all visits; the rest is Little's law.
    const load = 0.5 / 0.7;
    expectNear(leadTimeH.mean, load / (1 - load) / 0.5, 0.06);
    expectNear(roles[0]?.utilisation ?? leadTimeH.mean, load, 0.02);
  });

  it.each([2, 3, 4])('a join of %i parallel exponentials waits for the longest', (branches) => {
    const names = Array.from({ length: branches }, (_, i) => `b${i}`);
    const file: Partial<ProcessFile> = {
      nodes: [
        start,
        ...['fork', 'join'].map((id) => ({ id, type: 'parallelGateway' })),
        ...names.map((id) => ({ id, a: { grundzeitMin: 60 } })),
      ],
      flows: ['start>fork', ...names.flatMap((id) => [`fork>${id}`, `${id}>join`])],
    };
    const { leadTimeH } = simulated(file, { ...LONG, serviceTime: exponential });
    const harmonic = names.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
    expectNear(leadTimeH.mean, harmonic, 0.02);
  });

  it('urgent cases wait as Cobham says, and the others for them', () => {
    const settings = { ...LONG, arrivals: perHour(0.8), serviceTime: exponential };
    const { leadTimeH } = simulated(oneDesk(), { ...settings, urgentShare: 0.25 });
    // Served in the order of urgency, all together wait as long as without: W0 / (1 - rho).
    const rest = 0.8;
    const urgent = rest / (1 - 0.2);
    const others = rest / ((1 - 0.2) * (1 - 0.8));
    expectNear(leadTimeH.mean, 1 + 0.25 * urgent + 0.75 * others, 0.06);
    // Most of the urgent are faster, so the median falls below the one of first come, first served.
    expect(leadTimeH.p50.value).toBeLessThan(0.9 * Math.log(2) * 5);
  });

  it("cases under way are arrivals times lead time (Little's law)", () => {
    const { leadTimeH, casesUnderWay } = simulated(oneDesk(3), {
      ...LONG,
      ...{ arrivals: perHour(2.4), serviceTime: { kind: 'lognormal', cv: 1.5 } },
    });
    expectNear(casesUnderWay, 2.4 * leadTimeH.mean.value, 0.03);
  });

  it('the interval covers the true value about as often as it says', () => {
    const covered = Array.from({ length: 40 }, (_, seed) => {
      const { leadTimeH } = simulated(oneDesk(), {
        ...{ cases: 1500, warmUpCases: 400, replications: 5, seed },
        ...{ arrivals: perHour(0.5), serviceTime: exponential },
      });
      const { low, high } = leadTimeH.mean;
      return (low ?? Infinity) <= 2 && 2 <= (high ?? -Infinity);
    });
    // 40 intervals of 95 %: fewer than 33 happens once in 5,000 times.
    expect(covered.filter(Boolean).length).toBeGreaterThanOrEqual(33);
  });
});
