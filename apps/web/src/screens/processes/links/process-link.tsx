import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { processNumber } from '../process-number.ts';
import type { ProcessListItem } from '../processes.queries.ts';

/** Number and name of a process; leads to it. */
export function ProcessLink({
  process,
}: {
  readonly process: Pick<ProcessListItem, 'id' | 'number' | 'name'>;
}) {
  const engagementId = useEngagementId();
  return (
    <Link
      to="/p/$engagementId/prozesse/$processId"
      params={{ engagementId, processId: process.id }}
    >
      {processNumber(process.number)} {process.name}
    </Link>
  );
}
