import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Run } from './runs.queries.ts';
import { runsTexts } from './runs.texts.ts';

const looks: Readonly<Record<Run['state'], { tone: TagTone; sign: string }>> = {
  waiting: { tone: 'neutral', sign: '○' },
  running: { tone: 'info', sign: '▶' },
  done: { tone: 'low', sign: '✓' },
  failed: { tone: 'high', sign: '✕' },
  cancelled: { tone: 'neutral', sign: '■' },
};

export function RunStateTag({ state }: Pick<Run, 'state'>) {
  const say = useTexts(runsTexts);
  return <Tag {...looks[state]}>{say(`state.${state}`)}</Tag>;
}
