import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { affectedParts, type ChangedKind, type EngagementPart } from './affected-parts.ts';
import { engagementKey, useEngagementId } from './engagement.ts';

/** Counts beside what the person works on: no next step rests on them. */
const beside: readonly EngagementPart[] = ['overview', 'audit-trail'];

/**
 * After a change of the person's own: whatever shows something of such an object is read again. The promise ends when
 * that is there, so that a next step starts from the new version.
 */
export function useStale(kind: ChangedKind): () => Promise<void> {
  const client = useQueryClient();
  const engagementId = useEngagementId();
  return useCallback(async () => {
    const read = (part: EngagementPart) =>
      client.invalidateQueries({ queryKey: engagementKey(engagementId, part) });
    const parts = affectedParts(kind);
    for (const part of parts) if (beside.includes(part)) void read(part);
    await Promise.all(parts.filter((part) => !beside.includes(part)).map(read));
  }, [client, engagementId, kind]);
}
