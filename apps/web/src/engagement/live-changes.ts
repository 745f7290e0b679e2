import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openEvents, type StreamEvent } from '../api/event-stream.ts';
import { engagementKey } from './engagement.ts';

/** Lists and details by the kind of object that changes them; second word of the query key. */
const affected: Readonly<Record<string, readonly string[]>> = {
  'red-flag': ['red-flags', 'overview', 'findings'],
  'red-flag-batch': ['red-flags', 'overview'],
  finding: ['findings', 'measures', 'overview'],
  measure: ['measures', 'findings', 'overview'],
  upload: ['imports'],
  import: ['imports', 'datasets', 'overview'],
  'mapping-template': ['imports'],
  'analysis-run': ['runs', 'red-flags', 'overview'],
  job: ['runs', 'imports', 'exports'],
  export: ['exports', 'overview'],
  process: ['processes', 'overview'],
  risk: ['risks', 'overview'],
  control: ['risks', 'overview'],
  engagement: ['self', 'overview'],
  membership: ['members', 'self'],
  'organisation-unit': ['members'],
  'signing-limit': ['members'],
};

/** Follows what others do in this engagement and lets the affected lists be read again. */
export function useLiveChanges(engagementId: string): void {
  const client = useQueryClient();
  useEffect(
    () =>
      openEvents(`/api/engagements/${engagementId}/events`, ['change', 'reset'], (event) => {
        for (const part of partsOf(event)) {
          void client.invalidateQueries({ queryKey: engagementKey(engagementId, ...part) });
        }
      }),
    [client, engagementId],
  );
}

/** After a long absence (`reset`) everything is stale. */
function partsOf({ type, data }: StreamEvent): readonly (readonly string[])[] {
  if (type === 'reset') return [[]];
  const { objectType } = data as { objectType: string };
  return (affected[objectType] ?? ['overview']).map((part) => [part]);
}
