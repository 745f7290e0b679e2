import { useFormat } from '../../format/use-format.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { columnsTexts } from './columns.texts.ts';
import type { Preview } from './import.queries.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { TargetColumn, TargetColumns } from './use-payment-columns.ts';

interface MissingProps {
  readonly missing: readonly TargetColumn[];
  /** The person wanted to go on. */
  readonly urgent: boolean;
}

/** Without these a row is no payment. */
function Missing({ missing, urgent }: MissingProps) {
  const say = useTexts(columnsTexts);
  if (missing.length === 0) return null;
  const columns = missing.map(({ label }) => label).join(', ');
  return (
    <Notice
      kind={urgent ? 'problem' : 'warning'}
      role={urgent ? 'alert' : 'status'}
      title={say('missing.title', { count: missing.length })}
    >
      {say('missing.text', { columns })}
    </Notice>
  );
}

interface EmptyProps {
  /** Number of files of the import. */
  readonly files: number;
  readonly preview: Preview;
  readonly draft: MappingDraft;
  readonly columns: TargetColumns;
}

const REMARKABLE = 0.05;
const MOST = 2;

/** Mapped columns that are often empty: allowed, but to be known before the analysis. */
function Empty({ files, preview, draft, columns }: EmptyProps) {
  const say = useTexts(columnsTexts);
  const { count, percent } = useFormat();
  const often = preview.columns
    .filter(({ header, emptyShare }) => {
      const target = columns.named(draft.columns[header]);
      return target && target.showing !== 'withheld' && emptyShare >= REMARKABLE;
    })
    .slice(0, MOST);
  return often.map(({ header, emptyShare }) => (
    <Notice
      key={header}
      kind="warning"
      // The number of rows is known of the first file only.
      title={say(files === 1 ? 'empty.title' : 'empty.share', {
        target: columns.named(draft.columns[header])?.label ?? header,
        rows: count(Math.round(emptyShare * preview.rows)),
        share: percent(emptyShare, 0),
      })}
    >
      {say('empty.text')}
    </Notice>
  ));
}

export const ColumnNotices = { Missing, Empty };
