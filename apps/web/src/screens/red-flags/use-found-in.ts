import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../engagement/engagement.ts';
import { runQuery } from './red-flags.queries.ts';

export interface FoundIn {
  /** Number of the run. */
  readonly run: number;
  /** Instant. */
  readonly at: string;
}

/** When and by which run a red flag was found first; null until it is known. */
export function useFoundIn(runId: string | undefined): FoundIn | null {
  const engagementId = useEngagementId();
  const { data } = useQuery({
    ...runQuery(engagementId, runId ?? ''),
    enabled: runId !== undefined,
  });
  return data ? { run: data.number, at: data.endedAt ?? data.createdAt } : null;
}
