import type { ProcessModel } from '#pruefwerk/bpmn';
import { rolesOf, type SimulatedRole } from '../compile/roles.ts';
import type { RoleSettings, SimulationSettings } from './simulation-settings.ts';

export const OFFICE = 'office';
/** A year has so many cases when the model does not tell; a figure to begin with, meant to be changed. */
const UNTOLD_CASES = 1000;

export interface UsualSettingsRequest {
  readonly startDate: string;
  /** Holidays of the Land, as far as they are known. */
  readonly closedDays: readonly string[];
}

/** Settings to begin with: what the model tells, else a plain office. Working time Monday to Friday, 7.8 hours. */
export function usualSettings(
  model: ProcessModel,
  { startDate, closedDays }: UsualSettingsRequest,
): SimulationSettings {
  const told = model.processes.map(({ iks }) => iks);
  const day = [
    { from: '08:00', to: '12:00' },
    { from: '12:30', to: '16:18' },
  ];
  return {
    ...{ seed: 1, startDate, cases: 2000, warmUpCases: 500, replications: 10 },
    arrivals: {
      rate: first(told.map(({ fallzahlJahr }) => fallzahlJahr)) ?? UNTOLD_CASES,
      ...{ per: 'year', pattern: 'random', hours: OFFICE },
    },
    hours: { [OFFICE]: { weekly: [day, day, day, day, day, [], []], closedDays } },
    roles: Object.fromEntries(rolesOf(model).map((role) => [role.key, usualRole(role)])),
    ...{ serviceTime: { kind: 'lognormal', cv: 0.5 }, serviceTimes: {} },
    ...{ recordedWaiting: true, urgentShare: 0, priorities: {}, timers: {} },
    deadlineDays: first(told.map(({ gesetzlicheFrist }) => gesetzlicheFrist)),
  };
}

/** Full-time equivalents as people: 2.5 are three people who have five sixths of their time. */
function usualRole({ lanes }: SimulatedRole): RoleSettings {
  const told = lanes.map(({ iks }) => iks.vzaeIst).filter((one) => one !== null && one > 0);
  if (told.length === 0) return { posts: null, availability: 1, hours: OFFICE };
  const posts = told.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const people = Math.ceil(posts - 1e-9);
  return { posts: people, availability: Math.min(1, posts / people), hours: OFFICE };
}

const first = (values: readonly (number | null)[]): number | null =>
  values.find((one) => one !== null && one > 0) ?? null;
