import { Select } from '@mantine/core';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type ComparedFigure, comparedFigures, differs } from './compared-runs.ts';
import classes from './process-simulation.module.css';
import type { Simulation } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { useRunText } from './use-run-text.ts';

interface Props {
  readonly run: Simulation;
  readonly others: readonly Simulation[];
  readonly other: Simulation | null;
  readonly onOther: (number: number | null) => void;
}

const nameOf = ({ code, name }: Simulation): string => (name === '' ? code : `${code} · ${name}`);

/** Two runs side by side; a difference that chance may have made is told. */
export function ComparisonCard({ run, others, other, onOther }: Props) {
  const say = useTexts(processSimulationTexts);
  const choice = (
    <Select
      className={`${classes['choice']} no-print`}
      size="xs"
      aria-label={say('compare.with')}
      placeholder={say('compare.none')}
      clearable
      clearButtonProps={{ 'aria-label': say('compare.none') }}
      data={others.map((one) => ({ value: String(one.number), label: nameOf(one) }))}
      value={other ? String(other.number) : null}
      onChange={(value) => onOther(value === null ? null : Number(value))}
    />
  );
  return (
    <Card title={say('compare.title')} note={say('compare.with')} actions={choice} flush={!!other}>
      {other ? <Table run={run} other={other} /> : say('compare.none')}
    </Card>
  );
}

function Table({ run, other }: { readonly run: Simulation; readonly other: Simulation }) {
  const say = useTexts(processSimulationTexts);
  const { shown } = useRunText();
  const side = (key: 'one' | 'other', title: string) => ({
    ...{ key, title, numeric: true },
    cell: ({ unit, [key]: figure }: ComparedFigure) => (figure ? shown(unit, figure.value) : '–'),
  });
  const difference = ({ unit, one, other: figure }: ComparedFigure): string => {
    if (!one || !figure) return '–';
    const by = figure.value - one.value;
    return `${by > 0 ? '+' : by < 0 ? '−' : '±'}${shown(unit, Math.abs(by))}`;
  };
  return (
    <DataTable
      caption={say('compare.caption')}
      rows={comparedFigures(run, other)}
      rowKey={({ key }) => key}
      columns={[
        {
          ...{ key: 'figure', title: say('compare.figure'), rowHeader: true },
          cell: ({ key }) => say(key === 'late' ? 'figure.lateShare' : `figure.${key}`),
        },
        ...[side('one', nameOf(run)), side('other', nameOf(other))],
        {
          ...{ key: 'difference', title: say('compare.difference'), numeric: true },
          cell: difference,
        },
        {
          ...{ key: 'sure', title: '' },
          cell: (row) => (
            <Tag tone={differs(row) ? 'info' : 'dashed'}>
              {say(differs(row) ? 'compare.sure' : 'compare.chance')}
            </Tag>
          ),
        },
      ]}
    />
  );
}
