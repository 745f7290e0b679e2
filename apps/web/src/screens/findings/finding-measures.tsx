import { Button } from '@mantine/core';
import { useState } from 'react';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { findingNumber } from '../../format/format.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { IconPlus } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useMeasureColumns } from '../measures/measure-columns.tsx';
import { MeasurePanel } from '../measures/measure-panel.tsx';
import { measuresTexts } from '../measures/measures.texts.ts';
import { NewMeasureDialog } from '../measures/new-measure-dialog.tsx';
import { isEditable } from './finding-status.ts';
import type { FindingFile } from './finding.queries.ts';

/** What was agreed to be done about the finding. */
export function FindingMeasures({ file }: { readonly file: FindingFile }) {
  const say = useTexts(measuresTexts);
  const { finding, measures } = file;
  const [shownId, setShownId] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const columns = useMeasureColumns(({ id }) => setShownId(id));
  const shown = measures.find(({ id }) => id === shownId);
  return (
    <div id="massnahmen">
      <Card
        title={say('title')}
        actions={isEditable(finding.status) && <AddButton onClick={() => setAdding(true)} />}
        flush
      >
        <DataTable
          caption={say('caption.finding', { number: findingNumber(finding.number) })}
          columns={columns}
          rows={measures}
          rowKey={({ id }) => id}
          empty={say('none.finding')}
        />
      </Card>
      {shown && <MeasurePanel measure={shown} onClose={() => setShownId(null)} />}
      {adding && <NewMeasureDialog finding={finding} onClose={() => setAdding(false)} />}
    </div>
  );
}

function AddButton({ onClick }: { readonly onClick: () => void }) {
  const say = useTexts(measuresTexts);
  const own = useMay('measure:write-own');
  return (
    <Guarded permission={own ? 'measure:write-own' : 'measure:write'}>
      <Button
        variant="subtle"
        size="compact-sm"
        className="no-print"
        leftSection={<IconPlus size={14} />}
        onClick={onClick}
      >
        {say('add')}
      </Button>
    </Guarded>
  );
}
