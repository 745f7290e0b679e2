import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { FindingStatus } from './finding-status.ts';
import { findingsTexts } from './findings.texts.ts';

const looks: Readonly<Record<FindingStatus, { tone: TagTone; sign: string }>> = {
  identified: { tone: 'neutral', sign: '○' },
  'in-hearing': { tone: 'info', sign: '?' },
  agreed: { tone: 'low', sign: '✓' },
  disputed: { tone: 'medium', sign: '≠' },
  'risk-accepted': { tone: 'medium', sign: '◷' },
  closed: { tone: 'low', sign: '■' },
  withdrawn: { tone: 'dashed', sign: '–' },
};

export function FindingStatusTag({ status }: { readonly status: FindingStatus }) {
  const say = useTexts(findingsTexts);
  return <Tag {...looks[status]}>{say(`status.${status}`)}</Tag>;
}
