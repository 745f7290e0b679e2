import { OFFICE, type ServiceTime, type SimulationSettings } from '#pruefwerk/process-simulation';
import type { ServiceTimeDto, SimulationSettingsDto } from './simulation-settings.dto.ts';

/** As the person sends it; closed days are filled in by the service. */
export function settingsOf(dto: SimulationSettingsDto): SimulationSettings {
  const { arrivals, roles, officeHours, serviceTime, priorities, timers } = dto;
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    officeHours.filter((span) => span.weekday === weekday).map(({ from, to }) => ({ from, to })),
  );
  const hours = (office: boolean): string | null => (office ? OFFICE : null);
  return {
    ...{ seed: dto.seed, startDate: dto.startDate, cases: dto.cases },
    ...{ warmUpCases: dto.warmUpCases, replications: dto.replications },
    arrivals: {
      ...{ rate: arrivals.rate, per: arrivals.per, pattern: arrivals.pattern },
      hours: hours(arrivals.officeHours),
    },
    hours: { [OFFICE]: { weekly, closedDays: [] } },
    roles: Object.fromEntries(
      roles.map(({ key, posts, availability, officeHours: office }) => [
        key,
        { posts, availability, hours: hours(office) },
      ]),
    ),
    ...{ serviceTime: serviceTimeOf(serviceTime), serviceTimes: {} },
    ...{ recordedWaiting: dto.recordedWaiting, urgentShare: dto.urgentShare },
    priorities: Object.fromEntries(priorities.map(({ stepId, priority }) => [stepId, priority])),
    timers: Object.fromEntries(
      timers.map(({ eventId, afterH, interrupts }) => [eventId, { afterH, interrupts }]),
    ),
    deadlineDays: dto.deadlineDays,
  };
}

function serviceTimeOf({ kind, cv, lowFactor, highFactor }: ServiceTimeDto): ServiceTime {
  if (kind === 'lognormal') return { kind, cv: cv ?? 0 };
  if (kind !== 'triangular') return { kind };
  return { kind, lowFactor: lowFactor ?? 1, highFactor: highFactor ?? 1 };
}

/** @param holidays whether the closed days of the Land were or are to be filled in */
export function settingsView(
  settings: SimulationSettings,
  holidays: boolean,
): SimulationSettingsDto {
  const { arrivals, serviceTime } = settings;
  const weekly = settings.hours[OFFICE]?.weekly ?? [];
  return {
    ...{ seed: settings.seed, startDate: settings.startDate, cases: settings.cases },
    ...{ warmUpCases: settings.warmUpCases, replications: settings.replications, holidays },
    arrivals: {
      ...{ rate: arrivals.rate, per: arrivals.per, pattern: arrivals.pattern },
      officeHours: arrivals.hours !== null,
    },
    officeHours: weekly.flatMap((spans, day) =>
      spans.map(({ from, to }) => ({ weekday: day + 1, from, to })),
    ),
    roles: Object.entries(settings.roles).map(([key, { posts, availability, hours }]) => ({
      ...{ key, posts, availability, officeHours: hours !== null },
    })),
    serviceTime: {
      kind: serviceTime.kind,
      cv: serviceTime.kind === 'lognormal' ? serviceTime.cv : null,
      lowFactor: serviceTime.kind === 'triangular' ? serviceTime.lowFactor : null,
      highFactor: serviceTime.kind === 'triangular' ? serviceTime.highFactor : null,
    },
    ...{ recordedWaiting: settings.recordedWaiting, urgentShare: settings.urgentShare },
    priorities: Object.entries(settings.priorities).map(([stepId, priority]) => ({
      ...{ stepId, priority },
    })),
    timers: Object.entries(settings.timers).map(([eventId, timer]) => ({ eventId, ...timer })),
    deadlineDays: settings.deadlineDays,
  };
}
