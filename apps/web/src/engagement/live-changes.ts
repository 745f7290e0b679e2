import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openEvents } from '../api/event-stream.ts';
import { affectedParts, type EngagementPart } from './affected-parts.ts';
import type { Change } from './ended-work.ts';
import { engagementKey } from './engagement.ts';

/** `ready` is the beginning of a stream; `reset` tells that too much was missed to be told one by one. */
const types = ['ready', 'change', 'reset'];

/**
 * Follows what is done in this engagement and lets the affected lists be read again.
 * @param onChange the same function as long as it does the same
 */
export function useLiveChanges(engagementId: string, onChange: (change: Change) => void): void {
  const client = useQueryClient();
  useEffect(() => {
    let begun = false;
    return openEvents(`/api/engagements/${engagementId}/events`, types, ({ type, data }) => {
      const read = (...part: EngagementPart[]) =>
        void client.invalidateQueries({ queryKey: engagementKey(engagementId, ...part) });
      if (type === 'change') {
        const change = data as Change;
        for (const part of affectedParts(change.objectType)) read(part);
        onChange(change);
      } else if (type === 'reset' || begun) {
        // After a reset, and after a stream that had to begin anew, everything may be old.
        read();
      }
      begun = true;
    });
  }, [client, engagementId, onChange]);
}
