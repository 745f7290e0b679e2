import {
  simulation,
  type SimulationProgress,
  type SimulationResult,
  type SimulationSettings,
  usualSettings,
} from '#pruefwerk/process-simulation';
import { modelOf, type ProcessFile } from './process-file.ts';

export const HOURS_PER_YEAR = 8760;

/** Day and night, no recorded spread, everybody there: what closed forms speak of. */
export function simulated(
  file: Partial<ProcessFile>,
  settings: Partial<SimulationSettings> = {},
): SimulationResult {
  return lastOf(simulation(modelOf(file), plainSettings(file, settings)));
}

export function plainSettings(
  file: Partial<ProcessFile>,
  settings: Partial<SimulationSettings> = {},
): SimulationSettings {
  const usual = usualSettings(modelOf(file), {
    startDate: '2026-01-05',
    closedDays: [],
    minutesPerPost: null,
  });
  const roles = Object.entries(usual.roles).map(([key, role]) => [key, { ...role, hours: null }]);
  return {
    ...usual,
    roles: Object.fromEntries(roles) as SimulationSettings['roles'],
    arrivals: { rate: HOURS_PER_YEAR, per: 'year', pattern: 'random', hours: null },
    serviceTime: { kind: 'fixed' },
    ...settings,
  };
}

export function lastOf(run: Generator<SimulationProgress, SimulationResult>): SimulationResult {
  for (;;) {
    const next = run.next();
    if (next.done) return next.value;
  }
}
