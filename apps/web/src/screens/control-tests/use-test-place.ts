import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ControlTestSearch } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/kontrolltests/$testId');

/** Where one is in a test; all of it in the address. */
export function useTestPlace() {
  const { testId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: ControlTestSearch) =>
      void navigate({
        search: (before) => ({ ...before, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { testId, search, change };
}
