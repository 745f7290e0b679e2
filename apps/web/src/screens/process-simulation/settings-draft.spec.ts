import { describe, expect, it } from '@jest/globals';
import type { SimulationDesk, SimulationSettings } from './process-simulation.queries.ts';
import { draftFrom, draftText, weekHours, withWeekHours } from './settings-draft.ts';

const role = (key: string, posts: number) => ({ key, posts, availability: 1, officeHours: true });
const settings = {
  seed: 1,
  roles: [role('a', 2)],
  timers: [],
  officeHours: [
    { weekday: 1, from: '08:00', to: '12:00' },
    { weekday: 1, from: '13:00', to: '16:00' },
    { weekday: 2, from: '08:00', to: '12:00' },
  ],
} as unknown as SimulationSettings;
const desk = {
  usual: settings,
  roles: [{ key: 'a', title: 'A', vzaeIst: 2 }],
  timers: [],
} as unknown as SimulationDesk;

describe('draft of the settings', () => {
  it('begins with the usual ones', () => {
    expect(draftFrom('', desk)).toEqual({ name: '', settings });
    expect(draftFrom('{broken', desk).settings).toBe(settings);
    expect(draftFrom('{"settings":{}}', desk).settings).toBe(settings);
  });

  it('keeps what was typed, and takes roles from the model of today', () => {
    const typed = { name: 'X', settings: { ...settings, seed: 9, roles: [role('gone', 5)] } };
    const draft = draftFrom(draftText(typed), desk);
    expect(draft.name).toBe('X');
    expect(draft.settings.seed).toBe(9);
    expect(draft.settings.roles).toEqual([role('a', 2)]);
    const changed = { ...typed, settings: { ...settings, roles: [role('a', 7)] } };
    expect(draftFrom(draftText(changed), desk).settings.roles).toEqual([role('a', 7)]);
  });
});

describe('hours of the week', () => {
  it('are told by the first day and set for five', () => {
    expect(weekHours(settings)).toEqual(['08:00', '12:00', '13:00', '16:00']);
    const { officeHours } = withWeekHours(settings, ['09:00', '11:00', '', '']);
    expect(officeHours).toHaveLength(5);
    expect(officeHours[4]).toEqual({ weekday: 5, from: '09:00', to: '11:00' });
  });
});
