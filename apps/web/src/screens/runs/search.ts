import { given, integer } from '../../address/search-fields.ts';

/** What the address remembers of the list of runs. */
export interface RunsSearch {
  /** From 1. */
  readonly seite?: number;
}

export function runsSearch(raw: Record<string, unknown>): RunsSearch {
  return given({ seite: integer(raw, 'seite') });
}
