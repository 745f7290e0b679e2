import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import type { EditedDiagram } from '../processes/use-edited-diagram.ts';
import { drawnChecksQuery, type ProcessChecks } from './process-checks.queries.ts';

/** After a pause in drawing, milliseconds. */
const PAUSE = 700;

export interface DrawnChecks {
  /** Of what was drawn a moment ago; null before the first answer. */
  readonly checks: ProcessChecks | null;
  readonly pending: boolean;
  readonly failed: boolean;
}

/** What the rules say of the drawing as it stands, asked whenever the person pauses. */
export function useDrawnChecks({ xml, steps }: EditedDiagram): DrawnChecks {
  const engagementId = useEngagementId();
  const [drawn, setDrawn] = useState<string | null>(null);
  const read = useDebouncedCallback(() => {
    xml().then(setDrawn, () => setDrawn(null));
  }, PAUSE);
  // The steps are read anew after each change of the drawing.
  useEffect(() => read(), [steps, read]);
  const { data, isFetching, isError } = useQuery({
    ...drawnChecksQuery(engagementId, drawn ?? ''),
    enabled: drawn !== null,
    placeholderData: keepPreviousData,
  });
  return { checks: data ?? null, pending: isFetching, failed: isError };
}
