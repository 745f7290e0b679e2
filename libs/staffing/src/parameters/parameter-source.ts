import type { PlainDate } from '#pruefwerk/calendar';

/** Where a figure comes from; shown with every result that rests on it. */
export interface ParameterSource {
  /** Year or day that the figure holds for; null where the source gives none. */
  readonly asOf: string | null;
  /** Publication, in German as it is quoted. */
  readonly source: string;
  readonly address: string | null;
  /** Read where the figure was first published. False: from second hand, to be checked before use. */
  readonly verified: boolean;
  /** Day on which it was read in the named source, be that second hand; null when it was not. */
  readonly readOn: PlainDate | null;
  readonly note: string | null;
}
