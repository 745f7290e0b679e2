import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openEvents, type StreamEvent } from '../api/event-stream.ts';
import { affectedParts } from './affected-parts.ts';
import type { Change } from './ended-work.ts';
import { engagementKey } from './engagement.ts';

/**
 * Follows what is done in this engagement and lets the affected lists be read again.
 * @param onChange the same function as long as it does the same
 */
export function useLiveChanges(engagementId: string, onChange: (change: Change) => void): void {
  const client = useQueryClient();
  useEffect(
    () =>
      openEvents(`/api/engagements/${engagementId}/events`, ['change', 'reset'], (event) => {
        for (const part of partsOf(event)) {
          void client.invalidateQueries({ queryKey: engagementKey(engagementId, ...part) });
        }
        if (event.type === 'change') onChange(event.data as Change);
      }),
    [client, engagementId, onChange],
  );
}

/** After a long absence (`reset`) everything is stale. */
function partsOf({ type, data }: StreamEvent): readonly (readonly string[])[] {
  if (type === 'reset') return [[]];
  const { objectType } = data as { objectType: string };
  return (affected[objectType] ?? ['overview']).map((part) => [part]);
}
