import { given, text, words } from '../../address/search-fields.ts';

export const differenceKinds = ['removed', 'changed', 'added'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What the address remembers of a comparison. */
export interface ProcessCompareSearch {
  /** `f3`: saved content 3 of this process; else the id of another process, in its newest content. */
  readonly von?: string;
  readonly bis?: string;
  /** Kinds of difference that are listed; all when left out. */
  readonly art?: readonly DifferenceKind[];
}

export function processCompareSearch(raw: Record<string, unknown>): ProcessCompareSearch {
  return given<ProcessCompareSearch>({
    von: text(raw, 'von'),
    bis: text(raw, 'bis'),
    art: words(raw, 'art', differenceKinds),
  });
}
