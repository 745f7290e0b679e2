import { given, text, words } from '../../address/search-fields.ts';

export const shownMarks = [
  'kontrollen',
  'risiken',
  'bearbeitungszeiten',
  'liegezeiten',
  'medienbrueche',
  'uebergaben',
  'auffaelligkeiten',
] as const;
export type ShownMark = (typeof shownMarks)[number];

/** What the address remembers of a process. */
export interface ProcessSearch {
  /** Element of the step that is looked at. */
  readonly schritt?: string;
  /** Marks in the diagram; controls and risks when left out, `keine` for none. */
  readonly ein?: readonly (ShownMark | 'keine')[];
  /** 1: events and decisions stand in the list of steps too. */
  readonly alle?: 1;
  /** Columns of the list of steps by the names of their attributes, `keine` for none; the usual ones when left out. */
  readonly spalten?: string;
  /** 1: the diagram is being edited. */
  readonly bearbeiten?: 1;
}

export function processSearch(raw: Record<string, unknown>): ProcessSearch {
  return given<ProcessSearch>({
    schritt: text(raw, 'schritt'),
    ein: words(raw, 'ein', [...shownMarks, 'keine'] as const),
    alle: raw['alle'] === undefined ? undefined : 1,
    spalten: text(raw, 'spalten'),
    bearbeiten: raw['bearbeiten'] === undefined ? undefined : 1,
  });
}

/** The marks that are shown. */
export function marksOf({ ein }: ProcessSearch): ReadonlySet<ShownMark> {
  if (!ein) return new Set(['kontrollen', 'risiken']);
  return new Set(ein.filter((one) => one !== 'keine'));
}
