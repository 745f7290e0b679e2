import { given, words } from '../../address/search-fields.ts';

/** Figures whose calculation can be opened. */
export const tracedFigures = [
  'minutesPerCase',
  'minutesPerYear',
  'posts',
  'leadTimeHours',
  'waitingHours',
  'transportHours',
  'centsPerCase',
  'centsPerYear',
  'handOvers',
  'mediaBreaks',
  'contacts',
  'rolesMet',
] as const;
export type TracedFigure = (typeof tracedFigures)[number];

/** What the address remembers of the figures of a process. */
export interface ProcessFiguresSearch {
  /** Figure whose calculation is open. */
  readonly rechenweg?: TracedFigure;
}

export function processFiguresSearch(raw: Record<string, unknown>): ProcessFiguresSearch {
  return given<ProcessFiguresSearch>({ rechenweg: words(raw, 'rechenweg', tracedFigures)?.[0] });
}
