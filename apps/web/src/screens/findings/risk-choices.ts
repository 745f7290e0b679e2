import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';

const signs = { high: '▲', medium: '◆', low: '●' } as const;

/** The three levels with sign and word, for a control. */
export function useRiskChoices() {
  const say = useTexts(partsTexts);
  return (['high', 'medium', 'low'] as const).map((risk) => ({
    value: risk,
    label: `${signs[risk]} ${say(`risk.${risk}`)}`,
  }));
}
