/** A list as somebody wants to find it again: the search part of its address under a name. */
export interface SavedView {
  readonly screen: string;
  readonly name: string;
  readonly search: string;
}

export const languages = ['de', 'en'] as const;
export const colourSchemes = ['auto', 'light', 'dark'] as const;
/** Height of a row in tables: 30, 36 and 44 px. */
export const densities = ['compact', 'normal', 'comfortable'] as const;
export const MOST_SAVED_VIEWS = 100;

/** How a person wants to see the application; travels with the account, not with the browser. */
export interface Preferences {
  readonly language: (typeof languages)[number];
  readonly colourScheme: (typeof colourSchemes)[number];
  /** Whether single keys act; off for people whose speech input would trigger them. */
  readonly shortcuts: boolean;
  readonly density: (typeof densities)[number];
  readonly savedViews: SavedView[];
}

export const defaultPreferences: Preferences = {
  language: 'de',
  colourScheme: 'auto',
  shortcuts: true,
  density: 'normal',
  savedViews: [],
};
