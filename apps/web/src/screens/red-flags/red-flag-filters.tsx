import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterChip } from '../../parts/filter-chip.tsx';
import { FilterPopover } from '../../parts/filter-popover.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { SavedViews } from '../../parts/saved-views.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { AmountFilter } from './amount-filter.tsx';
import { DateFilter } from './date-filter.tsx';
import {
  isNarrowed,
  redFlagFilter,
  shownStandings,
  withFilter,
  without,
} from './red-flag-filter.ts';
import type { NarrowProps } from './narrow-props.ts';
import { facetsQuery, runQuery } from './red-flags.queries.ts';
import { redFlagsTexts } from './red-flags.texts.ts';
import { type RedFlagsSearch, type Standing } from './search.ts';

interface Props {
  readonly search: RedFlagsSearch;
  readonly onSearch: (search: RedFlagsSearch) => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** The filters in one line, each with the number of hits that it would leave. */
export function RedFlagFilters({ search, onSearch, searchRef }: Props) {
  const say = useTexts(redFlagsTexts);
  const narrow = (change: RedFlagsSearch) => onSearch(withFilter(search, change));
  // A view serves every engagement: without what belongs to this one only.
  const kept = without(search, 'nr', 'lauf', 'fall');
  return (
    <FilterBar
      {...(isNarrowed(search) && { onReset: () => onSearch({}) })}
      aside={<SavedViews screen="red-flags" search={kept} />}
    >
      <FacetChips search={search} narrow={narrow} />
      <DateFilter search={search} narrow={narrow} />
      <AmountFilter search={search} narrow={narrow} />
      <FixedChips search={search} narrow={narrow} />
      <SearchField
        label={say('filter.search')}
        value={search.suche ?? ''}
        onSearch={(suche) => narrow({ suche })}
        inputRef={searchRef}
        width={158}
      />
    </FilterBar>
  );
}

function FacetChips({ search, narrow }: NarrowProps) {
  const say = useTexts(redFlagsTexts);
  const sayPart = useTexts(partsTexts);
  const inLanguage = useBilingual();
  const engagementId = useEngagementId();
  const filter = redFlagFilter(search);
  const { data } = useQuery({
    ...facetsQuery(engagementId, filter),
    placeholderData: (before) => before,
  });
  return (
    <>
      <FilterChip
        label={say('filter.state')}
        choices={(data?.dispositions ?? []).map(({ disposition, count }) => ({
          value: disposition,
          label: sayPart(`disposition.${disposition}`),
          count,
        }))}
        chosen={shownStandings(search) ?? []}
        onChange={(stand) => narrow({ stand: stand as Standing[] })}
      />
      <FilterChip
        label={say('filter.risk')}
        choices={(data?.risks ?? []).map(({ risk, count }) => ({
          value: risk,
          label: sayPart(`risk.${risk}`),
          count,
        }))}
        chosen={search.risiko ?? []}
        onChange={(risiko) => narrow({ risiko: risiko as RedFlagsSearch['risiko'] & string[] })}
      />
      <FilterChip
        label={say('filter.rule')}
        choices={(data?.rules ?? []).map(({ ruleId, nameDe, nameEn, count }) => ({
          value: ruleId,
          label: inLanguage({ de: nameDe, en: nameEn }),
          count,
        }))}
        chosen={search.regel ?? []}
        onChange={(regel) => narrow({ regel })}
      />
    </>
  );
}

/** Filters that come from links, and the one that only the lead has. */
function FixedChips({ search, narrow }: NarrowProps) {
  const say = useTexts(redFlagsTexts);
  const engagementId = useEngagementId();
  const seesPersons = useMay('red-flag:read-persons');
  const { fall, lauf, personal } = search;
  const { data: run } = useQuery({
    ...runQuery(engagementId, lauf ?? ''),
    enabled: lauf !== undefined,
  });
  return (
    <>
      {(seesPersons || personal !== undefined) && (
        <FilterChip
          label={say('filter.persons')}
          choices={[{ value: 'ja', label: say('filter.persons.only') }]}
          chosen={personal === undefined ? [] : [personal]}
          onChange={([chosen]) => narrow({ personal: chosen })}
        />
      )}
      {fall !== undefined && (
        <FilterPopover
          label={say('filter.case')}
          chosen={fall}
          onRemove={() => narrow({ fall: undefined })}
        />
      )}
      {lauf !== undefined && (
        <FilterPopover
          label={say('filter.run')}
          chosen={run ? String(run.number) : '…'}
          onRemove={() => narrow({ lauf: undefined })}
        />
      )}
    </>
  );
}
