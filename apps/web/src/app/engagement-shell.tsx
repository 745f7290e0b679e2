import { Outlet } from '@tanstack/react-router';
import { useEngagementId } from '../engagement/engagement.ts';
import { useLiveChanges } from '../engagement/live-changes.ts';

/** Everything below one engagement: what others change arrives by itself. */
export function EngagementShell() {
  useLiveChanges(useEngagementId());
  return <Outlet />;
}
