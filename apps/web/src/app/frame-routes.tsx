import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { queryClient } from '../api/query-client.ts';
import { engagementQuery } from '../engagement/engagement.ts';
import { sessionQuery } from '../session/session.ts';
import { AddressUnknown } from './address-unknown.tsx';
import { EngagementShell } from './engagement-shell.tsx';
import { PageFailed } from './page-failed.tsx';
import { Shell } from './shell.tsx';

export const root = createRootRoute({
  component: Outlet,
  notFoundComponent: AddressUnknown,
  errorComponent: PageFailed,
});

/** Everything behind the sign-in. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session.account || session.account.passwordChangeDue)
      throw redirect({ to: '/anmelden', search: { zurueck: location.href } });
  },
  component: Shell,
  errorComponent: PageFailed,
});

/** Everything of one engagement. */
export const engagement = createRoute({
  getParentRoute: () => inside,
  path: 'p/$engagementId',
  loader: ({ params }) => queryClient.ensureQueryData(engagementQuery(params.engagementId)),
  component: EngagementShell,
  errorComponent: PageFailed,
});
