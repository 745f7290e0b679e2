import type { ProcessModel } from '#pruefwerk/bpmn';
import { MS_PER_DAY, MS_PER_MINUTE, OfficeHours } from '../engine/office-hours.ts';
import { rolesOf, type SimulatedRole } from '../compile/roles.ts';
import type { RoleSettings, SimulationSettings } from './simulation-settings.ts';

export const OFFICE = 'office';
/** A year has so many cases when the model does not tell; a figure to begin with, meant to be changed. */
const UNTOLD_CASES = 1000;
/** Ten years; nobody waits for more. */
const MOST_HOURS = 87_600;

export interface UsualSettingsRequest {
  readonly startDate: string;
  /** Holidays of the Land, as far as they are known. */
  readonly closedDays: readonly string[];
  /** Working minutes of a full post per year that are left for cases; null: it works whenever the office is open. */
  readonly minutesPerPost: number | null;
}

/** Settings to begin with: what the model tells, else a plain office. Working time Monday to Friday, 7.8 hours. */
export function usualSettings(
  model: ProcessModel,
  { startDate, closedDays, minutesPerPost }: UsualSettingsRequest,
): SimulationSettings {
  const told = model.processes.map(({ iks }) => iks);
  const day = [
    { from: '08:00', to: '12:00' },
    { from: '12:30', to: '16:18' },
  ];
  const office = { weekly: [day, day, day, day, day, [], []], closedDays };
  const open = new OfficeHours(office, startDate).worked(365 * MS_PER_DAY) / MS_PER_MINUTE;
  const present = minutesPerPost === null ? 1 : Math.min(1, minutesPerPost / open);
  return {
    ...{ seed: 1, startDate, cases: 2000, warmUpCases: 500, replications: 10 },
    arrivals: {
      rate: first(told.map(({ fallzahlJahr }) => fallzahlJahr)) ?? UNTOLD_CASES,
      ...{ per: 'year', pattern: 'random', hours: OFFICE },
    },
    hours: { [OFFICE]: office },
    roles: Object.fromEntries(rolesOf(model).map((role) => [role.key, usualRole(role, present)])),
    ...{ serviceTime: { kind: 'lognormal', cv: 0.5 }, serviceTimes: {} },
    ...{ recordedWaiting: true, urgentShare: 0, priorities: {} },
    timers: usualTimers(model),
    deadlineDays: first(told.map(({ gesetzlicheFrist }) => gesetzlicheFrist)),
  };
}

/** What the model says of how long its timers wait. */
function usualTimers({ steps }: ProcessModel): SimulationSettings['timers'] {
  const told = steps.flatMap(({ id, type, event }) => {
    const waits = type === 'boundaryEvent' || type === 'intermediateCatchEvent';
    if (!waits || !event || event.durationH === null || event.durationH > MOST_HOURS) return [];
    return [[id, { afterH: event.durationH, interrupts: event.interrupting }] as const];
  });
  return Object.fromEntries(told);
}

/** Full-time equivalents as people: 2.5 are three people who have five sixths of their time, less what they are absent. */
function usualRole({ lanes }: SimulatedRole, present: number): RoleSettings {
  const told = lanes.map(({ iks }) => iks.vzaeIst).filter((one) => one !== null && one > 0);
  if (told.length === 0) return { posts: null, availability: 1, hours: OFFICE };
  const posts = told.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const people = Math.ceil(posts - 1e-9);
  return {
    posts: people,
    availability: Math.round((posts / people) * present * 1000) / 1000,
    hours: OFFICE,
  };
}

const first = (values: readonly (number | null)[]): number | null =>
  values.find((one) => one !== null && one > 0) ?? null;
