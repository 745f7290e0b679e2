import { given, integer, words } from '../../address/search-fields.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What the address remembers of the checks of a process. */
export interface ProcessChecksSearch {
  /** The hit that is looked at, from 1 in the order of the list. */
  readonly treffer?: number;
  /** Weights that are shown; all when left out. */
  readonly art?: readonly Severity[];
}

export function processChecksSearch(raw: Record<string, unknown>): ProcessChecksSearch {
  return given<ProcessChecksSearch>({
    treffer: integer(raw, 'treffer'),
    art: words(raw, 'art', severities),
  });
}
