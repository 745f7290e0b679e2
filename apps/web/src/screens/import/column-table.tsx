import { useMay } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { columnsTexts } from './columns.texts.ts';
import { readableShare } from './column-format.ts';
import { ColumnFormatCell } from './column-format-cell.tsx';
import classes from './column-table.module.css';
import type { Preview } from './import.queries.ts';
import {
  type ColumnPreview,
  type MappingDraft,
  type PaymentColumnName,
  withFormat,
} from './mapping-draft.ts';
import { TargetSelect } from './target-select.tsx';
import type { TargetColumns } from './use-payment-columns.ts';

interface Props {
  readonly preview: Preview;
  readonly draft: MappingDraft;
  readonly columns: TargetColumns;
  readonly onTarget: (header: string, target: PaymentColumnName | null) => void;
  readonly onChange: (draft: MappingDraft) => void;
}

/** Every column of the file with its target. */
export function ColumnTable({ preview, draft, columns, onTarget, onChange }: Props) {
  const say = useTexts(columnsTexts);
  const readOnly = !useMay('import:write');
  const shared = { draft, columns, readOnly };
  const namesPersons = ({ header, masked }: ColumnPreview) =>
    !masked && (columns.named(draft.columns[header])?.showing ?? 'open') !== 'open';
  const shown: readonly Column<ColumnPreview>[] = [
    {
      key: 'header',
      title: say('column'),
      rowHeader: true,
      cell: ({ header }) => <span className="mono">{header}</span>,
    },
    {
      key: 'samples',
      title: say('samples'),
      cell: (column) => <Samples column={column} hidden={namesPersons(column)} />,
    },
    {
      key: 'target',
      title: say('target'),
      cell: (column) => (
        <>
          <TargetSelect
            {...shared}
            header={column.header}
            onTarget={(target) => onTarget(column.header, target)}
          />
          <Reason column={column} draft={draft} />
        </>
      ),
    },
    {
      key: 'format',
      title: say('format'),
      cell: (column) => (
        <ColumnFormatCell
          {...shared}
          column={column}
          onFormat={(format) => onChange(withFormat(draft, column.header, format))}
        />
      ),
    },
    {
      key: 'readable',
      title: say('readable'),
      numeric: true,
      cell: (column) => <Readable column={column} draft={draft} columns={columns} />,
    },
  ];
  return (
    <div className={classes['table']}>
      <DataTable
        caption={say('caption')}
        columns={shown}
        rows={preview.columns}
        rowKey={({ header }) => header}
      />
    </div>
  );
}

interface SamplesProps {
  readonly column: ColumnPreview;
  /** The person says that the column names persons. */
  readonly hidden: boolean;
}

function Samples({ column, hidden }: SamplesProps) {
  const say = useTexts(columnsTexts);
  const { emptyShare } = column;
  const masked = column.masked || hidden;
  const samples = hidden ? column.samples.map(blocks) : column.samples;
  const shown = [...samples.slice(0, 2), ...(emptyShare > 0.05 ? [say('samples.none')] : [])];
  return (
    <span className={classes['samples']}>
      {masked && <span className="visually-hidden">{say('samples.masked')} </span>}
      {shown.slice(0, 3).join(' · ') || say('samples.none')}
    </span>
  );
}

/** Why a column has no target although its name is known. */
function Reason({
  column,
  draft,
}: {
  readonly column: ColumnPreview;
  readonly draft: MappingDraft;
}) {
  const say = useTexts(columnsTexts);
  const { header, openReason, takenBy } = column;
  if (header in draft.columns || draft.leftOut.includes(header)) return null;
  if (openReason === 'ambiguous') return <small>{say('reason.ambiguous')}</small>;
  if (openReason === 'doubled' && takenBy)
    return <small>{say('reason.doubled', { header: takenBy })}</small>;
  return null;
}

const FEW = 0.95;

function Readable({
  column,
  draft,
  columns,
}: Pick<Props, 'draft' | 'columns'> & { readonly column: ColumnPreview }) {
  const say = useTexts(columnsTexts);
  const { percent } = useFormat();
  const kind = columns.named(draft.columns[column.header])?.kind ?? null;
  const share = readableShare(column, draft, kind);
  if (kind === null) return '–';
  if (share === null) return <small>{say('readable.later')}</small>;
  const text = percent(share);
  if (share >= FEW) return text;
  return (
    <strong className={classes['few']}>
      <span aria-hidden>◆ {text}</span>
      <span className="visually-hidden">{say('readable.low', { share: text })}</span>
    </strong>
  );
}

/** As the server writes what it hides: the last two digits tell values apart. */
const blocks = (value: string): string => `▒▒▒▒ ${/\d{2}$/.exec(value)?.[0] ?? ''}`;
