import { describe, expect, it } from '@jest/globals';
import type { FileNode, ProcessFile } from '../../../test/kit/process-file.ts';
import { HOURS_PER_YEAR, simulated } from '../../../test/kit/simulated.ts';
import type { SimulationSettings } from './settings/simulation-settings.ts';

const start: FileNode = { id: 'start', type: 'startEvent' };
const work = (id: string, minutes: number, more: Partial<FileNode> = {}): FileNode => ({
  ...{ id, lane: 'desk', a: { grundzeitMin: minutes } },
  ...more,
});
const file = (nodes: FileNode[], flows: string[], posts = 1): Partial<ProcessFile> => ({
  lanes: [{ id: 'desk', name: 'Desk', rolle: { vzaeIst: posts } }],
  ...{ nodes: [start, ...nodes], flows },
});

/** Monday to Friday, 8 to 12. */
const morning = [{ from: '08:00', to: '12:00' }];
const office = {
  weekly: [morning, morning, morning, morning, morning, [], []],
  closedDays: [] as readonly string[],
};
const desk = (posts: number, hours: string | null, availability = 1) => ({
  desk: { posts, hours, availability },
});
/** Even arrivals: the first case comes after one distance. */
const every = (hours: number): SimulationSettings['arrivals'] => ({
  ...{ rate: HOURS_PER_YEAR / hours, per: 'year', pattern: 'even', hours: null },
});
const few = (cases: number) => ({ cases, warmUpCases: 0, replications: 1 });

describe('office hours', () => {
  // 2026-01-05 is a Monday.
  it.each<[string, number, Partial<SimulationSettings>, number, string[]]>([
    ['begins at opening and ends the same day', 60, {}, 8 - 1 + 1, []],
    ['goes on the next morning', 300, {}, 24 - 1 + 8 + 1, []],
    ['ends at closing when it fills the morning', 240, {}, 12 - 1, []],
    ['passes over a closed day', 300, {}, 48 - 1 + 8 + 1, ['2026-01-06']],
    ['passes over the weekend', 21 * 60, { startDate: '2026-01-05' }, 7 * 24 - 1 + 9, []],
    ['takes longer for people who have half of their time', 60, {}, 8 - 1 + 2, ['half']],
  ])('work %s', (_reason, minutes, settings, expected, closed) => {
    const half = closed[0] === 'half';
    const { leadTimeH } = simulated(file([work('w', minutes)], ['start>w']), {
      ...{ ...few(1), arrivals: every(1), ...settings },
      hours: { office: { ...office, closedDays: half ? [] : closed } },
      roles: desk(1, 'office', half ? 0.5 : 1),
    });
    expect(leadTimeH.p50.value).toBeCloseTo(expected, 9);
  });

  it('people who come at night are served in their order in the morning', () => {
    const { leadTimeH } = simulated(file([work('w', 60)], ['start>w']), {
      ...{ ...few(3), arrivals: every(2), hours: { office }, roles: desk(1, 'office') },
    });
    // Arrive at 2, 4, 6; end at 9, 10, 11.
    expect(leadTimeH.mean.value).toBeCloseTo((7 + 6 + 5) / 3, 9);
  });

  it('utilisation counts hours in which somebody is there', () => {
    const { roles } = simulated(file([work('w', 120)], ['start>w']), {
      ...{ ...few(400), hours: { office }, roles: desk(1, 'office') },
      arrivals: { rate: 1, per: 'working-day', pattern: 'even', hours: 'office' },
    });
    expect(roles[0]?.utilisation.value).toBeCloseTo(0.5, 2);
  });

  it('a year has as many arrivals as told, within the hours', () => {
    const { leadTimeH, casesUnderWay } = simulated(file([work('w', 60)], ['start>w'], 50), {
      ...{ ...few(4000), hours: { office }, roles: desk(50, null) },
      arrivals: { rate: 2000, per: 'year', pattern: 'random', hours: 'office' },
    });
    expect(leadTimeH.mean.value).toBeCloseTo(1, 9);
    expect(casesUnderWay.value).toBeGreaterThan((2000 / HOURS_PER_YEAR) * 0.95);
    expect(casesUnderWay.value).toBeLessThan((2000 / HOURS_PER_YEAR) * 1.05);
  });
});

describe('waiting', () => {
  it('recorded waiting, transport and hand-over add up, or are left out', () => {
    const steps = [
      work('a', 60, { a: { grundzeitMin: 60, liegezeitH: 10, transportzeitH: 5 } }),
      work('b', 30),
    ];
    const one = file(steps, ['start>a', 'a>b']);
    const settings = { ...few(1), arrivals: every(100) };
    expect(simulated(one, settings).leadTimeH.p50.value).toBeCloseTo(16.5, 9);
    const without = simulated(one, { ...settings, recordedWaiting: false });
    expect(without.leadTimeH.p50.value).toBeCloseTo(1.5, 9);
    expect(without.assumptions.map(({ code }) => code)).toContain('waiting-left-out');
  });

  it.each<[string, FileNode['a'], number, number]>([
    ['an interval is taken up at its next round hour', { stapelIntervallH: 24 }, 1, 24 - 5],
    ['a batch waits until it is full', { stapelGroesse: 3 }, 3, (10 + 5 + 0) / 3],
    ['the last ones need not wait for ever', { stapelGroesse: 3 }, 2, (5 + 0) / 2],
    [
      'whichever comes first',
      { stapelGroesse: 3, stapelIntervallH: 12 },
      3,
      (7 + 2 + (24 - 15)) / 3,
    ],
  ])('%s', (_reason, a, cases, waited) => {
    const batched = file([work('w', 60, { a: { grundzeitMin: 60, ...a } })], ['start>w']);
    const { leadTimeH } = simulated(batched, {
      ...{ ...few(cases), arrivals: every(5), roles: desk(5, null) },
    });
    expect(leadTimeH.mean.value).toBeCloseTo(1 + waited, 9);
  });

  it('a timer ends the work that takes too long, and frees the post', () => {
    const nodes = [
      work('w', 600),
      { id: 'late', type: 'boundaryEvent:timer', attachedTo: 'w' },
      work('short', 60),
    ];
    const settings = { ...few(50), arrivals: every(4), roles: desk(1, null) };
    const timers = { late: { afterH: 2, interrupts: true } };
    const timed = simulated(file(nodes, ['start>w', 'late>short']), { ...settings, timers });
    expect(timed.leadTimeH.p95.value).toBeCloseTo(3, 9);
    expect(timed.roles[0]?.utilisation.value).toBeCloseTo(0.75, 2);
  });

  it('a timer also ends the waiting in a queue', () => {
    const nodes = [
      work('w', 600),
      { id: 'late', type: 'boundaryEvent:timer', attachedTo: 'w' },
      { id: 'end', type: 'endEvent' },
    ];
    const { leadTimeH, steps } = simulated(file(nodes, ['start>w', 'late>end']), {
      ...{ ...few(40), arrivals: every(1), roles: desk(1, null) },
      timers: { late: { afterH: 12, interrupts: true } },
    });
    expect(leadTimeH.p95.value).toBeCloseTo(12, 9);
    expect(steps.find(({ stepId }) => stepId === 'end')?.visits).toBeGreaterThan(0.8);
  });

  it('a timer beside the work reminds and leaves it alone', () => {
    const nodes = [
      work('w', 180),
      { id: 'reminder', type: 'boundaryEvent:timer', attachedTo: 'w' },
      { id: 'mail', a: { grundzeitMin: 10, ausfuehrungsart: 'auto' } },
    ];
    const { leadTimeH, steps } = simulated(file(nodes, ['start>w', 'reminder>mail']), {
      ...{ ...few(10), arrivals: every(5), roles: desk(1, null) },
      timers: { reminder: { afterH: 1, interrupts: false } },
    });
    expect(leadTimeH.p50.value).toBeCloseTo(3, 9);
    expect(steps.find(({ stepId }) => stepId === 'mail')?.visits).toBe(1);
  });

  it('a timer in the way holds the case up', () => {
    const nodes = [{ id: 'wait', type: 'intermediateCatchEvent:timer' }, work('w', 60)];
    const one = file(nodes, ['start>wait', 'wait>w']);
    const settings = { ...few(1), arrivals: every(100) };
    expect(simulated(one, settings).assumptions.map(({ code }) => code)).toContain(
      'timer-without-hours',
    );
    const timers = { wait: { afterH: 48, interrupts: true } };
    expect(simulated(one, { ...settings, timers }).leadTimeH.p50.value).toBeCloseTo(49, 9);
  });

  it('the smaller number goes first', () => {
    const nodes = [{ id: 'x', type: 'exclusiveGateway' }, work('slow', 60), work('fast', 60)];
    const split = file(nodes, ['start>x', 'x>slow:0.5', 'x>fast:0.5']);
    const settings = { ...few(4000), arrivals: every(1.1), roles: desk(1, null) };
    const { steps } = simulated(split, { ...settings, priorities: { fast: -1 } });
    const queued = (id: string) => steps.find(({ stepId }) => stepId === id)?.queuedH ?? 0;
    const plain = simulated(split, {
      ...settings,
      arrivals: { ...every(1.1), pattern: 'random' },
      priorities: { fast: -1 },
    });
    const later = (id: string) => plain.steps.find(({ stepId }) => stepId === id)?.queuedH ?? 0;
    expect(queued('slow') + queued('fast')).toBe(0);
    expect(later('fast') * 3).toBeLessThan(later('slow'));
  });
});

describe('ways of a case', () => {
  it('end at once where the process is terminated, and the posts are free again', () => {
    const nodes = [
      { id: 'fork', type: 'parallelGateway' },
      work('long', 6000),
      { id: 'short', a: { grundzeitMin: 60 } },
      { id: 'stop', type: 'endEvent:terminate' },
    ];
    const { leadTimeH, roles } = simulated(
      file(nodes, ['start>fork', 'fork>long', 'fork>short', 'short>stop']),
      { ...few(50), arrivals: every(2), roles: desk(1, null) },
    );
    expect(leadTimeH.p95.value).toBeCloseTo(1, 9);
    expect(roles[0]?.utilisation.value).toBeCloseTo(0.5, 1);
  });

  it('wait for an answer of another pool', () => {
    const message: Partial<ProcessFile> = {
      lanes: [
        { id: 'office', name: 'Office', rolle: {} },
        { id: 'treasury', name: 'Treasury', process: 'q', rolle: {} },
      ],
      nodes: [
        { ...start, lane: 'office' },
        { id: 'ask', lane: 'office' },
        { id: 'answer', type: 'receiveTask', lane: 'office' },
        { id: 'asked', type: 'startEvent:message', lane: 'treasury' },
        { id: 'look', lane: 'treasury', a: { grundzeitMin: 300 } },
      ],
      flows: ['start>ask', 'ask>answer', 'asked>look'],
      messages: ['ask>asked', 'look>answer'],
    };
    expect(simulated(message, few(10)).leadTimeH.p50.value).toBeCloseTo(5, 9);
  });

  it('go on past a join that something never comes to, and it is told', () => {
    const nodes = [
      { id: 'x', type: 'exclusiveGateway' },
      ...['a', 'b'].map((id) => ({ id, a: { grundzeitMin: 60 } })),
      { id: 'join', type: 'parallelGateway' },
      { id: 'end', type: 'endEvent' },
    ];
    const flows = ['start>x', 'x>a:0.5', 'x>b:0.5', 'a>join', 'b>join', 'join>end'];
    const { leadTimeH, assumptions } = simulated(file(nodes, flows), few(20));
    expect(leadTimeH.p95.value).toBeCloseTo(1, 9);
    expect(assumptions[0]).toEqual({ code: 'join-released', elementIds: ['join'] });
  });
});
