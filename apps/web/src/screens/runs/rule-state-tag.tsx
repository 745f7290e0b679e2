import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { RuleState } from './run-rows.ts';
import { runTexts } from './run.texts.ts';

const looks: Readonly<Record<RuleState, { tone: TagTone; sign?: string }>> = {
  waiting: { tone: 'neutral' },
  running: { tone: 'info', sign: '▶' },
  ran: { tone: 'low', sign: '✓' },
  'not-applicable': { tone: 'dashed' },
  failed: { tone: 'high', sign: '✕' },
  stopped: { tone: 'neutral', sign: '■' },
};

export function RuleStateTag({ state }: { readonly state: RuleState }) {
  const say = useTexts(runTexts);
  return <Tag {...looks[state]}>{say(`rule.${state}`)}</Tag>;
}
