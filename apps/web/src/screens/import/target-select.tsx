import type { SelectProps } from '@mantine/core';
import { IconLock } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { columnsTexts } from './columns.texts.ts';
import { ListSelect } from './list-select.tsx';
import { headerOf, type MappingDraft, type PaymentColumnName } from './mapping-draft.ts';
import classes from './target-select.module.css';
import type { TargetColumns } from './use-payment-columns.ts';

interface Props {
  readonly header: string;
  readonly draft: MappingDraft;
  readonly columns: TargetColumns;
  readonly readOnly: boolean;
  readonly onTarget: (target: PaymentColumnName | null) => void;
}

const NONE = '-';
const groups = ['case', 'payee', 'benefit', 'voucher', 'settlement'] as const;

/** The canonical column of a column of the file: searchable, in groups; opens with Alt and arrow down. */
export function TargetSelect({ header, draft, columns, readOnly, onTarget }: Props) {
  const say = useTexts(columnsTexts);
  const current = columns.named(draft.columns[header]);
  const data = [
    { group: say('group.none'), items: [{ value: NONE, label: say('target.none') }] },
    ...groups.map((group) => ({
      group: say(`group.${group}`),
      items: columns.all
        .filter((column) => column.group === group)
        .map(({ name, label }) => ({ value: name, label })),
    })),
  ];
  return (
    <ListSelect
      aria-label={say('target.of', { header })}
      data={data}
      value={current?.name ?? NONE}
      onChange={(value) => onTarget(columns.named(value)?.name ?? null)}
      searchable
      readOnly={readOnly}
      allowDeselect={false}
      selectFirstOptionOnChange
      nothingFoundMessage={say('target.nothing')}
      comboboxProps={{ width: 300 }}
      leftSection={current && current.showing !== 'open' ? <IconLock size={15} /> : undefined}
      renderOption={useOption(header, draft, columns)}
      className={`${classes['select']} ${current ? '' : classes['none']}`}
    />
  );
}

function useOption(
  header: string,
  draft: MappingDraft,
  columns: TargetColumns,
): NonNullable<SelectProps['renderOption']> {
  const say = useTexts(columnsTexts);
  return function Option({ option }) {
    const column = columns.named(option.value);
    const holder = column && headerOf(draft, column.name);
    return (
      <span className={classes['option']} title={column?.explanation}>
        {column && column.showing !== 'open' ? <IconLock size={14} aria-hidden /> : <i />}
        <span>{option.label}</span>
        {column?.required && <small>{say('target.required')}</small>}
        {holder !== undefined && holder !== header && (
          <small>{say('target.taken', { header: holder })}</small>
        )}
      </span>
    );
  };
}
