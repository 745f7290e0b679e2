import { useQuery } from '@tanstack/react-query';
import { api, call } from '../api/client.ts';
import type { Shape } from '../api/types.ts';
import { engagementKey } from '../engagement/engagement.ts';
import { useBilingual } from '../texts/use-texts.ts';
import type { PaletteEntry } from './palette-entry.ts';

type Hit = Shape<'SearchHitDto'>;

/** Where a hit is opened; a payment in the grid, filtered to its voucher or case. */
function addressOf(engagementId: string, hit: Hit): string {
  const base = `/p/${engagementId}`;
  const { kind, id, number } = hit;
  switch (kind) {
    case 'red-flag':
      return `${base}/auffaelligkeiten?nr=${Number(number.replace(/\D/g, ''))}`;
    case 'finding':
      return `${base}/feststellungen/${id}`;
    case 'measure':
      return `${base}/massnahmen?suche=${encodeURIComponent(number)}`;
    case 'payment':
      return `${base}/zahlungsdaten/${hit.datasetId ?? ''}/zahlungen?suche=${encodeURIComponent(number)}`;
    case 'process':
      return `${base}/prozesse/${id}`;
    case 'control':
    case 'risk':
      return `${base}/risiken?suche=${encodeURIComponent(number)}`;
  }
}

interface SearchHits {
  readonly entries: readonly PaletteEntry[];
  readonly complete: boolean;
  readonly problem: unknown;
}

/** From two letters on; outside of an engagement there is nothing to search but screens. */
export function useSearchHits(engagementId: string | undefined, text: string): SearchHits {
  const inLanguage = useBilingual();
  const wanted = text.trim();
  const { data, error } = useQuery({
    queryKey: engagementKey(engagementId ?? '', 'search', wanted),
    queryFn: ({ signal }) =>
      call(
        api.GET('/api/engagements/{engagementId}/search', {
          params: { path: { engagementId: engagementId ?? '' }, query: { text: wanted } },
          signal,
        }),
      ),
    enabled: engagementId !== undefined && wanted.length >= 2,
    placeholderData: (before) => before,
  });
  const hits = wanted.length >= 2 && engagementId ? (data?.hits ?? []) : [];
  const entries = hits.map((hit): PaletteEntry => ({
    key: `${hit.kind}.${hit.id}`,
    kind: hit.kind,
    number: hit.number,
    label: inLanguage(hit.label),
    detail: hit.detail,
    href: addressOf(engagementId ?? '', hit),
  }));
  return { entries, complete: data?.complete ?? true, problem: error };
}
