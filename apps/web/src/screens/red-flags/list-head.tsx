import { IconChevronDown, IconChevronUp } from '../../parts/icons.ts';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './list.module.css';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { RedFlagSort, RedFlagSortField } from './search.ts';

interface Props {
  readonly sort: RedFlagSort;
  readonly onSort: (sort: RedFlagSort) => void;
  readonly allMarked: boolean;
  readonly someMarked: boolean;
  readonly onMarkAll: () => void;
}

export function ListHead({ sort, onSort, allMarked, someMarked, onMarkAll }: Props) {
  const say = useTexts(redFlagsTexts);
  const order = { sort, onSort };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes['mark']}>
          <input
            type="checkbox"
            ref={(element) => {
              if (element) element.indeterminate = someMarked && !allMarked;
            }}
            checked={allMarked}
            aria-label={say('list.markAll')}
            onChange={onMarkAll}
          />
        </th>
        <SortHead {...order} field="weight" title={say('col.risk')} className={classes['risk']} />
        <SortHead {...order} field="rule" title={say('col.flag')} />
        <th scope="col" className={classes['case']}>
          {say('col.case')}
        </th>
        <SortHead
          {...order}
          field="amount"
          title={say('col.amount')}
          className={classes['amount']}
        />
      </tr>
    </thead>
  );
}

interface SortProps extends Pick<Props, 'sort' | 'onSort'> {
  readonly field: RedFlagSortField;
  readonly title: string;
  readonly className?: string;
}

function SortHead({ field, title, className, sort, onSort }: SortProps) {
  const sayPart = useTexts(partsTexts);
  const down: RedFlagSort = `-${field}`;
  const direction = sort === field ? 'ascending' : sort === down ? 'descending' : 'none';
  // Amounts and risks are asked for from the top, names from A.
  const first = field === 'rule' ? field : down;
  const other = field === 'rule' ? down : field;
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button
        type="button"
        title={sayPart('sort.by', { column: title })}
        onClick={() => onSort(sort === first ? other : first)}
      >
        {title}
        {direction === 'ascending' && <IconChevronUp size={14} aria-hidden />}
        {direction === 'descending' && <IconChevronDown size={14} aria-hidden />}
      </button>
    </th>
  );
}
