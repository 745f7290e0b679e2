import { useTexts } from '../texts/use-texts.ts';
import { FilterChip } from './filter-chip.tsx';
import { partsTexts } from './parts.texts.ts';
import { type RiskLevel, riskLevels } from './risk-level.ts';

interface Props {
  readonly label: string;
  readonly chosen: readonly RiskLevel[] | undefined;
  /** Undefined: all. */
  readonly onChange: (chosen: readonly RiskLevel[] | undefined) => void;
}

/** Filter of a list by risk. */
export function RiskFilter({ label, chosen = [], onChange }: Props) {
  const say = useTexts(partsTexts);
  return (
    <FilterChip
      label={label}
      choices={riskLevels.map((value) => ({ value, label: say(`risk.${value}`) }))}
      chosen={chosen}
      onChange={(list) => onChange(list.length > 0 ? (list as RiskLevel[]) : undefined)}
    />
  );
}
