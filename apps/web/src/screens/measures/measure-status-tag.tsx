import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { MeasureStatus } from './measure-status.ts';
import { measuresTexts } from './measures.texts.ts';

const looks: Readonly<Record<MeasureStatus, { tone: TagTone; sign: string }>> = {
  open: { tone: 'neutral', sign: '○' },
  'in-progress': { tone: 'info', sign: '◐' },
  implemented: { tone: 'info', sign: '●' },
  verified: { tone: 'low', sign: '✓' },
  cancelled: { tone: 'dashed', sign: '–' },
};

export function MeasureStatusTag({ status }: { readonly status: MeasureStatus }) {
  const say = useTexts(measuresTexts);
  return <Tag {...looks[status]}>{say(`status.${status}`)}</Tag>;
}
