import { useTexts } from '../texts/use-texts.ts';
import { partsTexts } from './parts.texts.ts';
import { type RiskLevel, riskSigns } from './risk-level.ts';
import { Tag } from './tag.tsx';

/** Shape, word and colour together. */
export function RiskTag({ risk }: { readonly risk: RiskLevel }) {
  const say = useTexts(partsTexts);
  return (
    <Tag tone={risk} sign={riskSigns[risk]}>
      {say(`risk.${risk}`)}
    </Tag>
  );
}
