import { Outlet } from '@tanstack/react-router';
import { useEngagementId } from '../engagement/engagement.ts';
import { useLiveChanges } from '../engagement/live-changes.ts';
import { useEndedWork } from '../engagement/use-ended-work.ts';
import { Imprint } from './imprint.tsx';

/** Everything below one engagement: what others change arrives by itself. */
export function EngagementShell() {
  const engagementId = useEngagementId();
  useLiveChanges(engagementId, useEndedWork(engagementId));
  return (
    <>
      <Imprint />
      <Outlet />
    </>
  );
}
