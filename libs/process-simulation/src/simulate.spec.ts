import { describe, expect, it } from '@jest/globals';
import { cleanProcesses } from '../../../test/kit/clean-processes/clean-processes.ts';
import { modelOf, type ProcessFile } from '../../../test/kit/process-file.ts';
import { plainSettings, simulated } from '../../../test/kit/simulated.ts';
import { checkSettings } from './settings/check-settings.ts';
import type { SimulationSettings } from './settings/simulation-settings.ts';
import { usualSettings } from './settings/usual-settings.ts';
import { simulate } from './simulate.ts';
import { CaseWithoutEnd, SettingOutOfRange, SimulationAborted } from './simulation.problems.ts';

const office: Partial<ProcessFile> = {
  process: { fallzahlJahr: 1200, gesetzlicheFrist: 4 },
  lanes: [{ id: 'desk', name: 'Desk', rolle: { vzaeIst: 1.5, rolleRef: 'SB' } }],
  nodes: [
    { id: 'start', type: 'startEvent' },
    { id: 'check', lane: 'desk', a: { grundzeitMin: 60, erholzeitMin: 6, liegezeitH: 24 } },
    { id: 'ok', type: 'exclusiveGateway' },
    { id: 'end', type: 'endEvent' },
  ],
  flows: ['start>check', 'check>ok', 'ok>check:0.3', 'ok>end:0.7'],
};
const model = modelOf(office);
const usual = usualSettings(model, {
  startDate: '2026-01-05',
  closedDays: ['2026-01-06'],
  minutesPerPost: null,
});
const settings = { ...usual, cases: 300, warmUpCases: 50, replications: 3 };

describe('a run', () => {
  it('begins with what the model tells', () => {
    expect(usual.arrivals.rate).toBe(1200);
    expect(usual.deadlineDays).toBe(4);
    expect(usual.roles).toEqual({ sb: { posts: 2, availability: 0.75, hours: 'office' } });
  });

  it('is the same for the same seed, and another for another', async () => {
    const [one, again] = [await simulate(model, settings), await simulate(model, settings)];
    expect(again).toEqual(one);
    const other = await simulate(model, { ...settings, seed: 2 });
    expect(other.leadTimeH.mean.value).not.toBe(one.leadTimeH.mean.value);
    // Kept from the first run: any change of the order of events or draws shows here.
    expect(one.events).toBe(4031);
    expect(one.leadTimeH.p80.value).toBeCloseTo(90.241_896_944, 8);
  });

  it('counts those who are late, and all cases in the bars', async () => {
    const { late, histogram, cases } = await simulate(model, settings);
    expect(cases).toBe(900);
    expect(histogram.reduce((sum, bar) => sum + bar.cases, 0)).toBe(900);
    const after = histogram.filter(({ fromH }) => fromH >= 96);
    expect(late?.share.value).toBeCloseTo(after.reduce((sum, bar) => sum + bar.cases, 0) / 900, 9);
    expect(late?.share.value).toBeGreaterThan(0.01);
  });

  it('does not follow the order in which a file lists its steps', async () => {
    const turned = { ...model, lanes: model.lanes.toReversed(), flows: model.flows.toReversed() };
    const [one, other] = [await simulate(model, settings), await simulate(turned, settings)];
    // Another order of the arrows is another order of the draws, not another process.
    expect(other.roles.map(({ key }) => key)).toEqual(one.roles.map(({ key }) => key));
    expect(Math.abs(other.leadTimeH.mean.value / one.leadTimeH.mean.value - 1)).toBeLessThan(0.1);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const long = { ...settings, cases: 20_000 };
    const seen: number[] = [];
    const stop = new AbortController();
    const run = simulate(model, long, {
      signal: stop.signal,
      onProgress: ({ done, of }) => {
        seen.push(done / of);
        if (seen.length === 3) stop.abort();
      },
    });
    await expect(run).rejects.toThrow(SimulationAborted);
    expect(seen).toHaveLength(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[2]).toBeLessThan(1);
  });

  it('ends even when more comes than can be done', () => {
    const { roles, leadTimeH } = simulated(office, {
      ...{ cases: 2000, warmUpCases: 300, replications: 1 },
      arrivals: { rate: 50_000, per: 'year', pattern: 'random', hours: null },
    });
    expect(roles[0]?.utilisation.value).toBeGreaterThan(0.98);
    expect(leadTimeH.p95.value).toBeGreaterThan(leadTimeH.p50.value * 1.5);
  });

  it('refuses a model that sends cases round and round', async () => {
    const ring = modelOf({
      nodes: [
        { id: 'start', type: 'startEvent' },
        { id: 'a', a: { grundzeitMin: 1 } },
        { id: 'b' },
      ],
      flows: ['start>a', 'a>b', 'b>a'],
    });
    await expect(simulate(ring, plainSettings({}))).rejects.toThrow(CaseWithoutEnd);
  });

  it.each(cleanProcesses)('takes the usual settings for: %s', async (_name, file) => {
    const one = modelOf(file);
    const own = usualSettings(one, {
      startDate: '2026-01-05',
      closedDays: [],
      minutesPerPost: null,
    });
    const result = await simulate(one, { ...own, cases: 50, warmUpCases: 0, replications: 2 });
    expect(result.cases).toBe(100);
    expect(result.leadTimeH.p95.value).toBeGreaterThanOrEqual(result.leadTimeH.p50.value);
  });
});

describe('usual settings', () => {
  const waiting = modelOf({
    lanes: [{ id: 'l', name: 'Sachbearbeitung', rolle: {} }],
    nodes: [
      { id: 'start', type: 'startEvent', lane: 'l' },
      { id: 'wait', type: 'userTask', lane: 'l', a: { grundzeitMin: 5, liegezeitH: 100 } },
      {
        ...{ id: 'late', type: 'boundaryEvent:timer', attachedTo: 'wait', lane: 'l' },
        after: 'PT36H',
      },
      { id: 'pause', type: 'intermediateCatchEvent:timer', lane: 'l', after: 'P14D' },
      { id: 'open', type: 'intermediateCatchEvent:timer', lane: 'l', after: '${frist}' },
      { id: 'age', type: 'intermediateCatchEvent:timer', lane: 'l', after: 'P30Y' },
      { id: 'end', type: 'endEvent', lane: 'l' },
    ],
    flows: ['start>wait', 'wait>pause', 'pause>open', 'open>age', 'age>end', 'late>end'],
  });

  it('take the durations of timers from the model; what is no duration stays open', () => {
    const { timers } = usualSettings(waiting, {
      ...{ startDate: '2026-01-05', closedDays: [], minutesPerPost: null },
    });
    expect(timers).toEqual({
      late: { afterH: 36, interrupts: true },
      pause: { afterH: 336, interrupts: true },
    });
  });
});

describe('settings', () => {
  const hours = (weekly: SimulationSettings['hours'][string]['weekly']) => ({
    hours: { office: { weekly, closedDays: [] } },
  });
  const span = (from: string, to: string) => ({ from, to });
  it.each<[string, Partial<SimulationSettings>, string]>([
    ['seed', { seed: -1 }, 'seed'],
    ['broken seed', { seed: 1.5 }, 'seed'],
    ['day that is none', { startDate: '2026-02-30' }, 'startDate'],
    ['day at the end of the calendar', { startDate: '9999-12-31' }, 'startDate'],
    ['no cases', { cases: 0 }, 'cases'],
    ['too many in all', { cases: 900_000, replications: 10 }, 'replications'],
    ['nobody comes', { arrivals: { ...usual.arrivals, rate: 0 } }, 'arrivals.rate'],
    ['more than a thousand years', { arrivals: { ...usual.arrivals, rate: 0.1 } }, 'cases'],
    ['hours that nobody knows', { arrivals: { ...usual.arrivals, hours: 'x' } }, 'arrivals.hours'],
    ['six days', hours([[span('08:00', '12:00')], [], [], [], [], []]), 'hours.office'],
    ['never open', hours([[], [], [], [], [], [], []]), 'hours.office'],
    ['no time of day', hours([[span('8', '12:00')], [], [], [], [], [], []]), 'hours.office'],
    [
      'ends before it begins',
      hours([[span('12:00', '08:00')], [], [], [], [], [], []]),
      'hours.office',
    ],
    [
      'overlap',
      hours([[span('08:00', '12:00'), span('11:00', '13:00')], [], [], [], [], [], []]),
      'hours.office',
    ],
    [
      'half a post',
      { roles: { sb: { posts: 0.5, availability: 1, hours: null } } },
      'roles.sb.posts',
    ],
    [
      'no time',
      { roles: { sb: { posts: 1, availability: 0, hours: null } } },
      'roles.sb.availability',
    ],
    [
      'no triangle',
      { serviceTime: { kind: 'triangular', lowFactor: 0.9, highFactor: 3 } },
      'serviceTime',
    ],
    ['spread', { serviceTimes: { check: { kind: 'lognormal', cv: -1 } } }, 'serviceTimes.check.cv'],
    ['share', { urgentShare: 1.2 }, 'urgentShare'],
    ['priority', { priorities: { check: 0.5 } }, 'priorities.check'],
    ['timer', { timers: { t: { afterH: Number.NaN, interrupts: true } } }, 'timers.t'],
    ['deadline', { deadlineDays: -1 }, 'deadlineDays'],
  ])('that cannot be are refused: %s', (_reason, change, setting) => {
    const refused = (): void => {
      checkSettings({ ...usual, ...change });
    };
    expect(refused).toThrow(SettingOutOfRange);
    try {
      refused();
    } catch (problem) {
      expect((problem as SettingOutOfRange).parameters.setting).toBe(setting);
    }
  });

  it('that can be are taken', () => {
    expect(() => {
      checkSettings({
        ...usual,
        serviceTime: { kind: 'triangular', lowFactor: 0.5, highFactor: 1.8 },
      });
    }).not.toThrow();
  });
});
