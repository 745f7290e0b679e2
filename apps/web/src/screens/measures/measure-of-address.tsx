import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../engagement/engagement.ts';
import { MeasurePanel } from './measure-panel.tsx';
import type { Measure } from './measure-status.ts';
import { measuresQuery } from './measures.queries.ts';

interface Props {
  readonly number: number;
  readonly listed: readonly Measure[];
  readonly onClose: () => void;
}

/** The measure that the address names, also when the filters leave it out of the list. */
export function MeasureOfAddress({ number, listed, onClose }: Props) {
  const named = (measure: Measure) => measure.number === number;
  const here = listed.find(named);
  const all = useQuery({
    ...measuresQuery(useEngagementId(), {}, 200),
    enabled: here === undefined,
  });
  const measure = here ?? all.data?.items.find(named);
  if (!measure && all.isPending) return null;
  return <MeasurePanel measure={measure ?? null} onClose={onClose} />;
}
