import { given, integer } from '../../address/search-fields.ts';

/** What the address remembers of the simulations of a process. */
export interface ProcessSimulationSearch {
  /** Number of the run that is shown; the newest finished one when left out. */
  readonly lauf?: number;
  /** Number of the run that it is compared with. */
  readonly mit?: number;
}

export function processSimulationSearch(raw: Record<string, unknown>): ProcessSimulationSearch {
  return given<ProcessSimulationSearch>({ lauf: integer(raw, 'lauf'), mit: integer(raw, 'mit') });
}
