import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';

/** K-04 or R-07, leading to its entry among risks and controls. */
export function RecordLink({ code }: { readonly code: string }) {
  const engagementId = useEngagementId();
  return (
    <Link
      to="/p/$engagementId/risiken"
      params={{ engagementId }}
      search={{ suche: code }}
      className="mono"
    >
      {code}
    </Link>
  );
}
