import { useTexts } from '../texts/use-texts.ts';
import { partsTexts } from './parts.texts.ts';
import { Tag } from './tag.tsx';

export type RiskLevel = 'high' | 'medium' | 'low';

const signs = { high: '▲', medium: '◆', low: '●' } as const;

/** Shape, word and colour together. */
export function RiskTag({ risk }: { readonly risk: RiskLevel }) {
  const say = useTexts(partsTexts);
  return (
    <Tag tone={risk} sign={signs[risk]}>
      {say(`risk.${risk}`)}
    </Tag>
  );
}
