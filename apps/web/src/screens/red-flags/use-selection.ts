import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useToasts } from '../../feedback/toasts.tsx';
import { placeToStepFrom, stepped } from './next-row.ts';
import { fileQuery, type ListRequest, PAGE_SIZE, pageQuery } from './red-flags.queries.ts';
import type { RedFlagRows } from './use-red-flag-rows.ts';

/** Steps through the list; the neighbours are read ahead, so that a step shows at once. */
export function useSelection(
  request: ListRequest,
  rows: RedFlagRows,
  show: (number: number) => void,
) {
  const client = useQueryClient();
  const toasts = useToasts();
  const { engagementId } = request;
  const { place } = rows;
  const neighbours = [
    rows.at(place + 1)?.number,
    place > 0 ? rows.at(place - 1)?.number : undefined,
  ];
  const [below, above] = neighbours;
  useEffect(() => {
    for (const number of [below, above]) {
      if (number !== undefined) void client.prefetchQuery(fileQuery(engagementId, number));
    }
  }, [client, engagementId, below, above]);

  const step = useCallback(
    async (by: number) => {
      const to = stepped(rows, placeToStepFrom(rows, by), by);
      if (to === null) return;
      const loaded = rows.at(to);
      if (loaded) return show(loaded.number);
      // Far away, such as the end of a long list: its page comes first.
      try {
        const page = await client.fetchQuery(pageQuery(request, Math.floor(to / PAGE_SIZE) + 1));
        const found = page.items[to % PAGE_SIZE];
        if (!found) return;
        rows.hold(to);
        show(found.number);
      } catch (problem) {
        toasts.problem(problem);
      }
    },
    [client, request, rows, show, toasts],
  );
  return { step: (by: number) => void step(by) };
}
