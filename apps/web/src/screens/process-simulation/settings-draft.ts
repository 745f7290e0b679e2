import type { SimulationDesk, SimulationSettings } from './process-simulation.queries.ts';

/** What is typed: settings and the name of the run. */
export interface SettingsDraft {
  readonly name: string;
  readonly settings: SimulationSettings;
}

/** A draft that was kept, as far as it fits the model of today; roles and timers come from the model. */
export function draftFrom(kept: string, { usual, roles, timers }: SimulationDesk): SettingsDraft {
  const draft = parsed(kept);
  if (!draft) return { name: '', settings: usual };
  const known = new Set(roles.map(({ key }) => key));
  const own = draft.settings.roles.filter(({ key }) => known.has(key));
  const told = new Set(own.map(({ key }) => key));
  const events = new Set(timers.map(({ eventId }) => eventId));
  return {
    name: draft.name,
    settings: {
      ...draft.settings,
      roles: [...own, ...usual.roles.filter(({ key }) => !told.has(key))],
      timers: draft.settings.timers.filter(({ eventId }) => events.has(eventId)),
    },
  };
}

export const draftText = (draft: SettingsDraft): string => JSON.stringify(draft);

function parsed(text: string): SettingsDraft | null {
  if (text === '') return null;
  try {
    const value = JSON.parse(text) as SettingsDraft;
    return Array.isArray(value.settings.roles) && Array.isArray(value.settings.timers)
      ? value
      : null;
  } catch {
    return null;
  }
}

/** Hours that hold for Monday to Friday; the first day stands for all. */
export function weekHours({ officeHours }: SimulationSettings): readonly string[] {
  const [first] = officeHours;
  const day = officeHours.filter(({ weekday }) => weekday === first?.weekday);
  return day.flatMap(({ from, to }) => [from, to]);
}

/** Times of one day, from and to in turn, for Monday to Friday; empty pairs are left out. */
export function withWeekHours(
  settings: SimulationSettings,
  times: readonly string[],
): SimulationSettings {
  const spans = [0, 2]
    .map((at) => ({ from: times[at] ?? '', to: times[at + 1] ?? '' }))
    .filter(({ from, to }) => from !== '' && to !== '');
  const officeHours = [1, 2, 3, 4, 5].flatMap((weekday) =>
    spans.map((span) => ({ weekday, ...span })),
  );
  return { ...settings, officeHours };
}
