import { FilterPopover } from '../../../parts/filter-popover.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { AddCondition } from '../../payments/add-condition.tsx';
import { ConditionEditor } from '../../payments/condition-editor.tsx';
import {
  type PaymentFilter,
  type ShownColumn,
  withFilter,
} from '../../payments/payment-filters.ts';
import { useColumnWords } from '../../payments/use-column-words.ts';
import classes from './plan.module.css';
import { planTexts } from './plan.texts.ts';

interface Props {
  readonly columns: readonly ShownColumn[];
  readonly filters: readonly PaymentFilter[];
  readonly onFilters: (filters: readonly PaymentFilter[]) => void;
}

/** The same conditions as above the table of payments. */
export function ConditionRow({ columns, filters, onFilters }: Props) {
  const say = useTexts(planTexts);
  const words = useColumnWords();
  const free = columns.filter(
    ({ name, filterable }) => filterable && !filters.some(({ column }) => column === name),
  );
  return (
    <div className={classes['filters']}>
      {filters.map((filter) => {
        const column = columns.find(({ name }) => name === filter.column);
        if (!column) return null;
        const set = (next: PaymentFilter | null) =>
          onFilters(withFilter(filters, filter.column, next));
        return (
          <FilterPopover
            key={filter.column}
            label={words.label(column)}
            chosen={words.filter(column, filter)}
            onRemove={() => set(null)}
          >
            {(close) => (
              <ConditionEditor
                columns={[column]}
                filter={filter}
                onApply={(made) => {
                  close();
                  set(made);
                }}
              />
            )}
          </FilterPopover>
        );
      })}
      {filters.length === 0 && <span className={classes['note']}>{say('filter.none')}</span>}
      <AddCondition
        columns={free}
        onAdd={(filter) => onFilters(withFilter(filters, filter.column, filter))}
      />
    </div>
  );
}
