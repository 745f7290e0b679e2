import { given, text, words } from '../../address/search-fields.ts';

export const shownMarks = ['kontrollen', 'risiken', 'liegezeiten', 'auffaelligkeiten'] as const;
export type ShownMark = (typeof shownMarks)[number];

/** What the address remembers of a process. */
export interface ProcessSearch {
  /** Element of the step that is looked at. */
  readonly schritt?: string;
  /** Marks in the diagram; controls and risks when left out, `keine` for none. */
  readonly ein?: readonly (ShownMark | 'keine')[];
  /** 1: events and decisions stand in the list of steps too. */
  readonly alle?: 1;
  /** 1: the diagram is being edited. */
  readonly bearbeiten?: 1;
}

export function processSearch(raw: Record<string, unknown>): ProcessSearch {
  return given<ProcessSearch>({
    schritt: text(raw, 'schritt'),
    ein: words(raw, 'ein', [...shownMarks, 'keine'] as const),
    alle: raw['alle'] === undefined ? undefined : 1,
    bearbeiten: raw['bearbeiten'] === undefined ? undefined : 1,
  });
}

/** The marks that are shown. */
export function marksOf({ ein }: ProcessSearch): ReadonlySet<ShownMark> {
  if (!ein) return new Set(['kontrollen', 'risiken']);
  return new Set(ein.filter((one) => one !== 'keine'));
}
