import type { ReactNode, Ref } from 'react';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterPopover } from '../../parts/filter-popover.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { AddCondition } from './add-condition.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { type PaymentFilter, type ShownColumn, withFilter } from './payment-filters.ts';
import { paymentsTexts } from './payments.texts.ts';
import { useColumnWords } from './use-column-words.ts';

interface Props {
  readonly columns: readonly ShownColumn[];
  readonly filters: readonly PaymentFilter[];
  readonly search: string;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly aside: ReactNode;
  readonly onSearch: (text: string) => void;
  readonly onFilters: (filters: readonly PaymentFilter[]) => void;
  readonly onReset: () => void;
}

/** Search and conditions above the grid; those that are set can be changed and taken away. */
export function PaymentFilterBar(props: Props) {
  const { columns, filters, search, searchRef, aside, onSearch, onFilters, onReset } = props;
  const say = useTexts(paymentsTexts);
  const any = filters.length > 0 || search !== '';
  const free = columns.filter(
    ({ name, filterable }) => filterable && !filters.some(({ column }) => column === name),
  );
  return (
    <FilterBar aside={aside} {...(any && { onReset })}>
      <SearchField
        label={say('search')}
        value={search}
        onSearch={onSearch}
        inputRef={searchRef}
        width={270}
      />
      {filters.map((filter) => {
        const column = columns.find(({ name }) => name === filter.column);
        if (!column) return null;
        return (
          <ConditionChip
            key={filter.column}
            column={column}
            filter={filter}
            onChange={(next) => onFilters(withFilter(filters, filter.column, next))}
          />
        );
      })}
      <AddCondition
        columns={free}
        onAdd={(filter) => onFilters(withFilter(filters, filter.column, filter))}
      />
    </FilterBar>
  );
}

interface ChipProps {
  readonly column: ShownColumn;
  readonly filter: PaymentFilter;
  readonly onChange: (filter: PaymentFilter | null) => void;
}

function ConditionChip({ column, filter, onChange }: ChipProps) {
  const words = useColumnWords();
  return (
    <FilterPopover
      label={words.label(column)}
      chosen={words.filter(column, filter)}
      onRemove={() => onChange(null)}
    >
      {(close) => (
        <ConditionEditor
          columns={[column]}
          filter={filter}
          onApply={(made) => {
            close();
            onChange(made);
          }}
        />
      )}
    </FilterPopover>
  );
}
