import type { RedFlagsSearch } from './search.ts';

/** What every filter chip of the screen gets. */
export interface NarrowProps {
  readonly search: RedFlagsSearch;
  readonly narrow: (change: RedFlagsSearch) => void;
}
