import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessFile } from './processes.queries.ts';
import { standingTexts } from './standing.texts.ts';

type Standing = ProcessFile['standing'];

const looks = {
  draft: { tone: 'neutral', sign: '○' },
  submitted: { tone: 'info', sign: '◷' },
  returned: { tone: 'medium', sign: '↩' },
  approved: { tone: 'low', sign: '✓' },
} as const satisfies Record<Standing['state'], { tone: TagTone; sign: string }>;

/** Where the newest content stands on its way to approval. */
export function StandingTag({ standing }: { readonly standing: Standing }) {
  const say = useTexts(standingTexts);
  const { state, versionNumber } = standing;
  const { tone, sign } = looks[state];
  return (
    <Tag tone={tone} sign={sign}>
      {say(`standing.${state}`, { number: versionNumber })}
    </Tag>
  );
}
