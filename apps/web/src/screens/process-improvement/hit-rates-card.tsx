import { Button } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ElementLinks } from './element-links.tsx';
import { EnteredNote } from './entered-note.tsx';
import { HitRateDialog } from './hit-rate-dialog.tsx';
import { improvementInputsTexts } from './improvement-inputs.texts.ts';
import classes from './process-improvement.module.css';
import type { HitRate, Improvements } from './process-improvement.queries.ts';

/** What tests found about the controls that people do: no rule guesses it. */
export function HitRatesCard({ improvements }: { readonly improvements: Improvements }) {
  const say = useTexts(improvementInputsTexts);
  const [open, setOpen] = useState<HitRate | null>(null);
  const columns = useColumns(improvements, setOpen);
  const { hitRates, processId } = improvements;
  if (hitRates.length === 0) return null;
  return (
    <Card title={say('hit-rates')} note={say('hit-rates.note')} flush>
      <DataTable
        caption={say('hit-rates')}
        rows={hitRates}
        rowKey={({ control }) => control}
        columns={columns}
      />
      {open && <HitRateDialog processId={processId} rate={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function useColumns(
  improvements: Improvements,
  onOpen: (rate: HitRate) => void,
): Column<HitRate>[] {
  const say = useTexts(improvementInputsTexts);
  const { count, percent } = useFormat();
  return [
    {
      ...{ key: 'control', title: say('hit-rate.control'), rowHeader: true },
      cell: ({ control, name, stepId }) => (
        <span className={classes['stacked']}>
          <strong>{name === '' ? control : `${control} ${name}`}</strong>
          <ElementLinks improvements={improvements} elementIds={[stepId]} />
        </span>
      ),
    },
    {
      ...{ key: 'n', title: say('hit-rate.n'), numeric: true },
      cell: ({ result }) => (result ? count(result.n) : '–'),
    },
    {
      ...{ key: 'errors', title: say('hit-rate.errors'), numeric: true },
      cell: ({ result }) => (result ? count(result.errors) : '–'),
    },
    {
      ...{ key: 'rate', title: say('hit-rate'), numeric: true },
      cell: ({ result }) => (result ? percent(result.errors / result.n) : '–'),
    },
    {
      ...{ key: 'source', title: say('source') },
      cell: ({ entered }) => (entered ? <EnteredNote entered={entered} /> : say('hit-rate.none')),
    },
    {
      ...{ key: 'actions', title: <span className="visually-hidden">–</span> },
      cell: (rate) => (
        <Guarded permission="process:write">
          <Button
            className="no-print"
            size="compact-sm"
            variant="default"
            aria-label={say('hit-rate.enter.of', { control: rate.control })}
            onClick={() => onOpen(rate)}
          >
            {say(rate.result ? 'change' : 'enter')}
          </Button>
        </Guarded>
      ),
    },
  ];
}
