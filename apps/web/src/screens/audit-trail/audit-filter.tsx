import type { Ref } from 'react';
import { useMembers } from '../../engagement/members.queries.ts';
import { DateField } from '../../parts/date-field.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterChip } from '../../parts/filter-chip.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { objectWords } from './action-words.ts';
import { auditTrailTexts } from './audit-trail.texts.ts';
import type { AuditTrailSearch } from './search.ts';

interface Props {
  readonly search: AuditTrailSearch;
  readonly onChange: (change: AuditTrailSearch) => void;
  readonly finder: Ref<HTMLInputElement>;
}

const none: AuditTrailSearch = {
  ...{ person: undefined, art: undefined, von: undefined, bis: undefined, suche: undefined },
};

/** What was ticked last: this list is narrowed to one at a time. */
const last = (chosen: readonly string[]) => chosen.at(-1);

export function AuditFilter({ search, onChange, finder }: Props) {
  const say = useTexts(auditTrailTexts);
  const inLanguage = useBilingual();
  const { person, art, suche = '', von, bis } = search;
  const filtered = [person, art, suche, von, bis].some(Boolean);
  const people = useMembers().map(({ accountId, displayName }) => ({
    value: accountId,
    label: displayName,
  }));
  const kinds = Object.entries(objectWords).map(([value, words]) => ({
    value,
    label: inLanguage(words),
  }));
  return (
    <FilterBar {...(filtered && { onReset: () => onChange(none) })}>
      <SearchField
        label={say('search')}
        value={suche}
        inputRef={finder}
        onSearch={(text) => onChange({ suche: text === '' ? undefined : text })}
      />
      <FilterChip
        label={say('person')}
        choices={people}
        chosen={person === undefined ? [] : [person]}
        onChange={(chosen) => onChange({ person: last(chosen) })}
      />
      <FilterChip
        label={say('kind')}
        choices={kinds}
        chosen={art === undefined ? [] : [art]}
        onChange={(chosen) => onChange({ art: last(chosen) })}
      />
      <Day label={say('from')} day={von} onDay={(day) => onChange({ von: day })} />
      <Day label={say('to')} day={bis} onDay={(day) => onChange({ bis: day })} />
    </FilterBar>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

function Day({ label, day, onDay }: DayProps) {
  const known = /^\d{4}-\d\d-\d\d$/;
  return (
    <DateField
      aria-label={label}
      leftSection={label}
      leftSectionWidth={40}
      size="xs"
      w={150}
      value={day ?? ''}
      onChange={(text) => {
        if (text === '' || known.test(text)) onDay(text === '' ? undefined : text);
      }}
    />
  );
}
