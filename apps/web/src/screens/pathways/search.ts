import { given, text } from '../../address/search-fields.ts';

/** What the address remembers of the pathways. */
export interface PathwaysSearch {
  /** Id of the chosen pathway; the first one when left out. */
  readonly weg?: string;
}

export function pathwaysSearch(raw: Record<string, unknown>): PathwaysSearch {
  return given<PathwaysSearch>({ weg: text(raw, 'weg') });
}
