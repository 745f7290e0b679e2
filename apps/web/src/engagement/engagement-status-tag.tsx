import { Tag, type TagTone } from '../parts/tag.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { Engagement } from './engagement.ts';
import { engagementTexts } from './engagement.texts.ts';

export type EngagementStatus = Engagement['status'];

export const engagementStatuses: readonly EngagementStatus[] = [
  'planning',
  'in-progress',
  'reporting',
  'closed',
];

const looks: Readonly<Record<EngagementStatus, { tone: TagTone; sign: string }>> = {
  planning: { tone: 'neutral', sign: '○' },
  'in-progress': { tone: 'info', sign: '▸' },
  reporting: { tone: 'info', sign: '✎' },
  closed: { tone: 'low', sign: '✓' },
};

export function EngagementStatusTag({ status }: { readonly status: EngagementStatus }) {
  const say = useTexts(engagementTexts);
  return <Tag {...looks[status]}>{say(`status.${status}`)}</Tag>;
}
