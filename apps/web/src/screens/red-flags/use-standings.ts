import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../engagement/engagement.ts';
import type { Disposition } from '../../parts/disposition-tag.tsx';
import { facetsQuery } from './red-flags.queries.ts';

export type Standings = Readonly<Record<Disposition, number>> & { readonly total: number };

/** How far the judging has come, over all red flags that the person sees; undefined until it is known. */
export function useStandings(): Standings | undefined {
  const engagementId = useEngagementId();
  const { data } = useQuery(facetsQuery(engagementId, {}));
  if (!data) return undefined;
  const of = (wanted: Disposition) =>
    data.dispositions.find(({ disposition }) => disposition === wanted)?.count ?? 0;
  const { total } = data;
  return {
    ...{ total, open: of('open'), query: of('query') },
    ...{ confirmed: of('confirmed'), cleared: of('cleared') },
  };
}
