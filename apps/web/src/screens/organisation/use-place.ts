import { getRouteApi } from '@tanstack/react-router';
import type { OrganisationSearch } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/organisation');

/** Where one is in the organisation; all of it in the address. */
export function usePlace() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return {
    view: search.ansicht ?? 'einheiten',
    unitId: search.einheit,
    /** undefined: today */
    date: search.stand,
    change: (part: OrganisationSearch) =>
      void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false }),
  } as const;
}
