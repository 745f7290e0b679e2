import { partsTexts } from '../../parts/parts.texts.ts';
import { riskLevels, riskSigns } from '../../parts/risk-level.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** The three levels with sign and word, for a control. */
export function useRiskChoices() {
  const say = useTexts(partsTexts);
  return riskLevels.map((risk) => ({
    value: risk,
    label: `${riskSigns[risk]} ${say(`risk.${risk}`)}`,
  }));
}
