import type { Ref } from 'react';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterChip } from '../../parts/filter-chip.tsx';
import { RiskFilter } from '../../parts/risk-filter.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { findingsTexts } from './findings.texts.ts';
import type { FindingsSearch } from './search.ts';

interface Props {
  readonly search: FindingsSearch;
  readonly filtered: boolean;
  readonly onChange: (change: FindingsSearch) => void;
  readonly finder: Ref<HTMLInputElement>;
}

export function FindingsFilter({ search, filtered, onChange, finder }: Props) {
  const say = useTexts(findingsTexts);
  const { risiko, ueberfaellig, suche = '' } = search;
  const reset = () =>
    onChange({ risiko: undefined, status: undefined, ueberfaellig: undefined, suche: undefined });
  return (
    <FilterBar {...(filtered && { onReset: reset })}>
      <SearchField
        label={say('search')}
        value={suche}
        inputRef={finder}
        onSearch={(text) => onChange({ suche: text === '' ? undefined : text })}
      />
      <RiskFilter
        label={say('risk')}
        chosen={risiko}
        onChange={(chosen) => onChange({ risiko: chosen })}
      />
      <FilterChip
        label={say('overdue')}
        choices={[{ value: 'ja', label: say('overdue.yes') }]}
        chosen={ueberfaellig === 'ja' ? ['ja'] : []}
        onChange={([chosen]) => onChange({ ueberfaellig: chosen })}
      />
    </FilterBar>
  );
}
