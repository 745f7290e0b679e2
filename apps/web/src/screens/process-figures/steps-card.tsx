import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';
import { useStepColumns } from './use-step-columns.tsx';

/** What each step takes per case, with a bar of its share of the minutes. */
export function StepsCard({ figures }: { readonly figures: ProcessFigures }) {
  const say = useTexts(processFiguresTexts);
  const columns = useStepColumns(figures);
  return (
    <Card title={say('steps.title')} note={say('steps.note')} flush>
      <DataTable
        caption={say('steps.title')}
        columns={columns}
        rows={figures.steps}
        rowKey={({ stepId }) => stepId}
        footer={columns.map(({ sum }) => sum)}
      />
    </Card>
  );
}
