import { given, text, words } from '../../address/search-fields.ts';

export const settingsAreas = [
  'angaben',
  'beteiligte',
  'stellen',
  'freigabegrenzen',
  'pruefregeln',
] as const;

export type SettingsArea = (typeof settingsAreas)[number];

interface EngagementSettingsSearch {
  readonly bereich?: SettingsArea;
  /** Part of a rule's name. */
  readonly suche?: string;
}

export function engagementSettingsSearch(raw: Record<string, unknown>): EngagementSettingsSearch {
  return given({
    bereich: words(raw, 'bereich', settingsAreas)?.[0],
    suche: text(raw, 'suche'),
  });
}
