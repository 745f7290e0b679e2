import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { type ProcessFile, processQuery } from './processes.queries.ts';

/** The process of the address; on every page of a process. */
export function useProcessFile(): ProcessFile {
  const engagementId = useEngagementId();
  const { processId = '' } = useParams({ strict: false });
  return useSuspenseQuery(processQuery(engagementId, processId)).data;
}
