import { getRouteApi } from '@tanstack/react-router';
import { placeOf, type RisksPlace, type RisksSearch } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/risiken');

interface Place extends RisksPlace {
  readonly search: RisksSearch;
  readonly change: (part: RisksSearch) => void;
  /** Opens an entry beside the view; null closes it. */
  readonly show: (code: string | null) => void;
}

/** Where one is among risks and controls; all of it in the address. */
export function usePlace(): Place {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const place = placeOf(search);
  const go = (next: RisksSearch) =>
    void navigate({ search: next, replace: true, resetScroll: false });
  const words = place.text === '' ? undefined : search.suche;
  return {
    ...place,
    search,
    change: (part) =>
      go({ ...search, ansicht: place.view, eintrag: place.open, suche: words, ...part }),
    show: (code) =>
      go({ ...search, ansicht: place.view, suche: words, eintrag: code ?? undefined }),
  };
}
