import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { openEvents } from '../../api/event-stream.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';

export type Progress = Shape<'ImportProgressDto'>;

interface Followed {
  readonly jobId: string | null;
  readonly progress: Progress | null;
}

const ended = ['done', 'failed', 'cancelled'];

/** How far a job is, as the worker tells it; when it ends, everything about imports is read again. */
export function useJobProgress(engagementId: string, jobId: string | null): Progress | null {
  const client = useQueryClient();
  const [followed, setFollowed] = useState<Followed>({ jobId: null, progress: null });
  useEffect(() => {
    if (jobId === null) return undefined;
    const address = `/api/engagements/${engagementId}/jobs/${jobId}/events`;
    const close = openEvents(address, ['state', 'progress', 'end'], ({ type, data }) => {
      if (type === 'progress') setFollowed({ jobId, progress: data as Progress });
      const over = type === 'end' || ended.includes((data as { state?: string }).state ?? '');
      if (!over) return;
      // The server ends the stream with the job; the browser would open it again.
      close();
      void client.invalidateQueries({ queryKey: engagementKey(engagementId, 'imports') });
    });
    return close;
  }, [client, engagementId, jobId]);
  return followed.jobId === jobId ? followed.progress : null;
}
