import { DataTable } from '../../../parts/data-table.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { StepImportPreview } from './step-sheet.queries.ts';
import { stepSheetTexts } from './step-sheet.texts.ts';

/** Every cell that would change, before and after. */
export function ImportChanges({ preview }: { readonly preview: StepImportPreview }) {
  const say = useTexts(stepSheetTexts);
  const { changes, conflicts } = preview;
  if (changes.length === 0) {
    return conflicts.length === 0 ? <Notice kind="info">{say('changes.none')}</Notice> : null;
  }
  const title = say('changes', { count: changes.length });
  const shown = (text: string) => text || say('empty');
  return (
    <div>
      <strong role="status">{title}</strong>
      <DataTable
        caption={title}
        rows={changes}
        rowKey={({ address }) => address}
        columns={[
          { key: 'cell', title: say('col.cell'), cell: ({ address }) => address },
          { key: 'step', title: say('col.step'), cell: ({ row }) => row },
          { key: 'column', title: say('col.column'), cell: ({ column }) => column },
          { key: 'before', title: say('col.before'), cell: ({ before }) => shown(before) },
          {
            key: 'now',
            title: say('col.now'),
            cell: ({ now }) => <strong>{shown(now)}</strong>,
          },
        ]}
      />
    </div>
  );
}
