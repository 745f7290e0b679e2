import { given, text, words } from '../../address/search-fields.ts';

/** What proposals are compared by. */
export const measures = ['zeit', 'kosten', 'durchlauf'] as const;
export type Measure = (typeof measures)[number];

/** What the address remembers of the proposals of a process. */
export interface ProcessImprovementSearch {
  /** Proposal that is open: rule and element. */
  readonly vorschlag?: string;
  /** Minutes when left out. */
  readonly nach?: Measure;
}

export function processImprovementSearch(raw: Record<string, unknown>): ProcessImprovementSearch {
  return given<ProcessImprovementSearch>({
    vorschlag: text(raw, 'vorschlag'),
    nach: words(raw, 'nach', measures)?.[0],
  });
}
