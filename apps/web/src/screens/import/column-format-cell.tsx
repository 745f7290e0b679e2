import { type Say, useLanguage, useTexts } from '../../texts/use-texts.ts';
import { columnsTexts } from './columns.texts.ts';
import { dateFormatName, formatChoices, formatOf, hasFormats } from './column-format.ts';
import classes from './column-table.module.css';
import { ListSelect } from './list-select.tsx';
import type { ColumnPreview, MappingDraft } from './mapping-draft.ts';
import { EITHER_AMOUNT_FORMAT } from './repair.ts';
import type { TargetColumn, TargetColumns } from './use-payment-columns.ts';

interface Props {
  readonly column: ColumnPreview;
  readonly draft: MappingDraft;
  readonly columns: TargetColumns;
  readonly readOnly: boolean;
  readonly onFormat: (format: string | null) => void;
}

const AUTO = 'auto';

/** How the values of a column are read: chosen for dates and amounts, told for the rest. */
export function ColumnFormatCell({ column, draft, columns, readOnly, onFormat }: Props) {
  const say = useTexts(columnsTexts);
  const name = useFormatName();
  const target = columns.named(draft.columns[column.header]);
  if (!target) return '–';
  if (!hasFormats(target.kind) || target.showing === 'withheld') return kindName(target, say);
  const current = formatOf(column, draft);
  const choices = formatChoices(column, draft, target.kind, columns);
  const chosen = draft.formats[column.header] !== undefined;
  const doubtful =
    !chosen &&
    current === column.format &&
    (column.formatState === 'ambiguous' || column.formatState === 'mixed');
  return (
    <>
      <ListSelect
        size="xs"
        className={classes['format'] ?? ''}
        aria-label={say('format.of', { header: column.header })}
        data={[
          ...(current === null || chosen ? [{ value: AUTO, label: say('format.auto') }] : []),
          ...choices.map((value) => ({ value, label: name(value) })),
        ]}
        value={current ?? AUTO}
        readOnly={readOnly}
        allowDeselect={false}
        comboboxProps={{ width: 'max-content' }}
        onChange={(value) => onFormat(value === AUTO ? null : value)}
      />
      {doubtful && <small className={classes['doubtful']}>◆ {say('format.doubtful')}</small>}
    </>
  );
}

function kindName({ kind, showing, group }: TargetColumn, say: Say<KindKey>): string {
  if (showing === 'withheld') return say('format.withheld');
  if (showing === 'pseudonym') return say(group === 'voucher' ? 'format.clerk' : 'format.person');
  return kind === 'boolean' || kind === 'integer' ? say(`format.${kind}`) : say('format.text');
}

type KindKey =
  | 'format.withheld'
  | 'format.clerk'
  | 'format.person'
  | 'format.boolean'
  | 'format.integer'
  | 'format.text';

const amounts = {
  '1.234,56': 'format.comma',
  '1,234.56': 'format.point',
  [EITHER_AMOUNT_FORMAT]: 'format.either',
} as const;

function useFormatName(): (format: string) => string {
  const say = useTexts(columnsTexts);
  const language = useLanguage();
  return (format) => {
    if (format in amounts) return say(amounts[format as keyof typeof amounts]);
    if (format === 'excel-serial') return say('format.excel-serial');
    return say('format.date', { format: dateFormatName(format, language) });
  };
}
