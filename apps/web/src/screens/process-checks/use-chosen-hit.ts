import { getRouteApi } from '@tanstack/react-router';
import type { PlacedHit } from './hit-list.tsx';
import type { Hit } from './process-checks.queries.ts';
import { severities, type Severity } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId/pruefung');

/** Which hits are shown and which one is looked at, as the address says. */
export function useChosenHit(hits: readonly Hit[]) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const shownKinds = search.art ?? severities;
  const placed = hits.map((hit, i): PlacedHit => ({ hit, place: i + 1 }));
  const shown = placed.filter(({ hit }) => shownKinds.includes(hit.severity));
  const chosen = shown.find(({ place }) => place === search.treffer) ?? shown[0] ?? null;
  const go = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });
  const move = (by: 1 | -1) => {
    const at = shown.findIndex(({ place }) => place === chosen?.place);
    const next = shown[(at + by + shown.length) % Math.max(1, shown.length)];
    if (next) go({ treffer: next.place });
  };
  return {
    ...{ shown, chosen, move, kinds: search.art ?? [] },
    choose: (treffer: number) => go({ treffer }),
    filter: (art: Severity[]) =>
      go({ art: art.length === 0 ? undefined : art, treffer: undefined }),
  };
}
