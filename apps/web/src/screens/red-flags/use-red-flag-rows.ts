import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { placeOf, type Rows } from './next-row.ts';
import { type ListRequest, PAGE_SIZE, pageQuery } from './red-flags.queries.ts';
import { pagesOf, type RowRange } from './row-window.ts';

export interface RedFlagRows extends Rows {
  /** The first answer is still on its way. */
  readonly loading: boolean;
  /** The list of the former filter is shown until the new one is here. */
  readonly stale: boolean;
  readonly problem: unknown;
  readonly retry: () => void;
  /** Number of the red flag that is shown: the chosen one, else the first of the list. */
  readonly shown: number | undefined;
  /** Its place; -1 when it is not in the list, or not in a loaded page. */
  readonly place: number;
  /** Where it was last, when it has left the list meanwhile: its follower stands there now; -1 when it never was. */
  readonly lastPlace: number;
  /** Loads the page of a row that is out of sight. */
  readonly hold: (index: number) => void;
}

/** The list as far as it is in sight: its pages are read when they are scrolled to. */
export function useRedFlagRows(
  request: ListRequest,
  range: RowRange,
  chosen: number | undefined,
): RedFlagRows {
  const [lastPlace, setLastPlace] = useState(-1);
  const [ahead, setAhead] = useState(-1);
  const head = useQuery({ ...pageQuery(request, 1), placeholderData: (before) => before });
  const further = pagesOf(range, [lastPlace, ahead], PAGE_SIZE).filter((page) => page > 1);
  const rest = useQueries({ queries: further.map((page) => pageQuery(request, page)) });
  const total = head.data?.total ?? 0;
  const loaded = new Map(further.map((page, i) => [page, rest[i]?.data?.items]));
  const rows: Rows = {
    total,
    at: (index) => {
      const page = Math.floor(index / PAGE_SIZE) + 1;
      const items = page === 1 ? head.data?.items : loaded.get(page);
      return items?.[index % PAGE_SIZE];
    },
  };
  const shown = chosen ?? rows.at(0)?.number;
  const place = placeOf(rows, shown);
  // Its page stays loaded while the list is scrolled elsewhere.
  if (place >= 0 && place !== lastPlace) setLastPlace(place);
  return {
    ...rows,
    loading: head.isPending,
    stale: head.isPlaceholderData,
    problem: head.error,
    retry: () => void head.refetch(),
    shown,
    place,
    lastPlace,
    hold: setAhead,
  };
}
