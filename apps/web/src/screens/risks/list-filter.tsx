import { Checkbox } from '@mantine/core';
import type { Assessment } from '../../controls/assessment-looks.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterChip } from '../../parts/filter-chip.tsx';
import { RiskFilter } from '../../parts/risk-filter.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CellFilter } from './cell-filter.tsx';
import { viewOfGap } from './gaps.ts';
import { risksTexts } from './risks.texts.ts';
import { type Gap, gaps, noFilter } from './search.ts';
import { usePlace } from './use-place.ts';

interface Props {
  readonly view: 'risiken' | 'kontrollen';
  readonly count: number;
  /** Whether there are withdrawn ones at all. */
  readonly withdrawn: boolean;
}

const assessments: readonly Assessment[] = ['not-tested', 'effective', 'partly', 'not-effective'];

export function ListFilter({ view, count, withdrawn }: Props) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const { search, text, change } = usePlace();
  const { stufe, beurteilung, luecke, eintritt, zurueckgezogen } = search;
  const filtered = text !== '' || Boolean(stufe ?? beurteilung ?? luecke ?? eintritt);
  return (
    <FilterBar
      onReset={filtered ? () => change(noFilter) : undefined}
      aside={<span aria-live="polite">{say('count.shown', { count })}</span>}
    >
      <SearchField
        label={say('filter.search')}
        value={text}
        onSearch={(suche) => change({ suche: suche || undefined })}
      />
      {view === 'risiken' ? (
        <RiskFilter
          label={say('filter.level')}
          chosen={stufe}
          onChange={(chosen) => change({ stufe: chosen })}
        />
      ) : (
        <FilterChip
          label={say('filter.assessment')}
          choices={assessments.map((value) => ({
            value,
            label: sayControl(`assessment.${value}`),
          }))}
          chosen={beurteilung ?? []}
          onChange={(list) =>
            change({ beurteilung: list.length > 0 ? (list as Assessment[]) : undefined })
          }
        />
      )}
      <FilterChip
        label={say('filter.gap')}
        choices={gaps
          .filter((gap) => viewOfGap(gap) === view)
          .map((value) => ({ value, label: say(`gap.${value}`) }))}
        chosen={luecke ? [luecke] : []}
        onChange={(list) => change({ luecke: list.at(-1) as Gap | undefined })}
      />
      {view === 'risiken' && <CellFilter />}
      {withdrawn && (
        <Checkbox
          size="xs"
          label={say('filter.withdrawn')}
          checked={zurueckgezogen === 1}
          onChange={() => change({ zurueckgezogen: zurueckgezogen === 1 ? undefined : 1 })}
        />
      )}
    </FilterBar>
  );
}
