import { Button } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { AssumptionDialog } from './assumption-dialog.tsx';
import { EnteredNote } from './entered-note.tsx';
import { improvementInputsTexts } from './improvement-inputs.texts.ts';
import classes from './process-improvement.module.css';
import type { Assumption, Range } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';

interface Props {
  readonly processId: string;
  readonly assumptions: readonly Assumption[];
}

/** What the saving rests on, with its three values and where they come from; each can be changed for the process. */
export function AssumptionsTable({ processId, assumptions }: Props) {
  const say = useTexts(processImprovementTexts);
  const [open, setOpen] = useState<string | null>(null);
  const columns = useColumns(setOpen);
  if (assumptions.length === 0) {
    return <p className={classes['quiet']}>{say('assumptions.none')}</p>;
  }
  const opened = assumptions.find(({ key }) => key === open);
  return (
    <>
      <DataTable
        caption={say('assumptions.caption')}
        rows={assumptions}
        rowKey={({ key }) => key}
        columns={columns}
      />
      {opened && (
        <AssumptionDialog processId={processId} assumption={opened} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function useColumns(onOpen: (key: string) => void): Column<Assumption>[] {
  const say = useTexts(processImprovementTexts);
  const sayInputs = useTexts(improvementInputsTexts);
  const inLanguage = useBilingual();
  const shown = useShown();
  const part = (key: keyof Range) => ({
    key,
    title: say(`saving.${key}`),
    numeric: true,
    cell: ({ unit, value }: Assumption) => shown(unit, value[key]),
  });
  return [
    {
      ...{ key: 'name', title: say('assumptions.name'), rowHeader: true },
      cell: ({ name }) => inLanguage(name),
    },
    ...[part('low'), part('base'), part('high')],
    {
      ...{ key: 'source', title: say('assumptions.source') },
      cell: (one) => <Source assumption={one} />,
    },
    {
      ...{ key: 'actions', title: <span className="visually-hidden">–</span> },
      cell: ({ key, name }) => (
        <Guarded permission="process:write">
          <Button
            className="no-print"
            size="compact-sm"
            variant="default"
            aria-label={sayInputs('change.of', { name: inLanguage(name) })}
            onClick={() => onOpen(key)}
          >
            {sayInputs('change')}
          </Button>
        </Guarded>
      ),
    },
  ];
}

function Source({ assumption }: { readonly assumption: Assumption }) {
  const say = useTexts(processImprovementTexts);
  const sayInputs = useTexts(improvementInputsTexts);
  const shown = useShown();
  const { month } = useFormat();
  const { unit, usual, own, entered, source, asOf, verified } = assumption;
  if (entered) return <EnteredNote entered={entered} usual={shown(unit, usual.base)} />;
  if (own) return <Tag tone="info">{sayInputs('tried')}</Tag>;
  return (
    <span className={classes['source']}>
      {source}
      {asOf && (
        <span className={classes['quiet']}>
          {say('as-of', { asOf: /^\d{4}-\d{2}$/.test(asOf) ? month(asOf) : asOf })}
        </span>
      )}
      <Tag tone={verified ? 'neutral' : 'dashed'}>{say(verified ? 'verified' : 'unverified')}</Tag>
    </span>
  );
}

function useShown() {
  const { percent, precise, money } = useFormat();
  return (unit: Assumption['unit'], value: number): string => {
    if (unit === 'share') return percent(value);
    return unit === 'cents' ? money(value) : precise(value, 2);
  };
}
