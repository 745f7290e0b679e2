import { Button } from '@mantine/core';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './process-simulation.module.css';
import type { Simulation } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { useRunText } from './use-run-text.ts';

interface Props {
  readonly runs: readonly Simulation[];
  readonly shown: number | null;
  readonly onShow: (number: number) => void;
}

const tones: Readonly<Record<Simulation['state'], TagTone>> = {
  waiting: 'neutral',
  running: 'info',
  done: 'low',
  failed: 'high',
  cancelled: 'dashed',
};

/** All runs of the process, the newest first. */
export function RunsCard({ runs, shown, onShow }: Props) {
  const say = useTexts(processSimulationTexts);
  const columns = useColumns(shown, onShow);
  return (
    <Card title={say('runs.title')} flush>
      <DataTable
        caption={say('runs.caption')}
        columns={columns}
        rows={runs}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}

function useColumns(shown: number | null, onShow: Props['onShow']): Column<Simulation>[] {
  const say = useTexts(processSimulationTexts);
  const inLanguage = useBilingual();
  const { dateTime, percent } = useFormat();
  const { hours } = useRunText();
  return [
    {
      ...{ key: 'code', title: say('runs.code'), rowHeader: true },
      cell: ({ code, name }) => (name === '' ? code : `${code} · ${name}`),
    },
    {
      ...{ key: 'when', title: say('runs.when') },
      cell: ({ createdAt, createdByName, revision }) => (
        <span className={classes['stacked']}>
          {say('runs.by', { when: dateTime(createdAt), who: createdByName })}
          <span className={classes['quiet']}>{say('runs.revision', { revision })}</span>
        </span>
      ),
    },
    {
      ...{ key: 'state', title: say('runs.state') },
      cell: ({ state, problem }) => (
        <span className={classes['stacked']}>
          <span>
            <Tag tone={tones[state]}>{say(`state.${state}`)}</Tag>
          </span>
          {problem && <span className={classes['quiet']}>{inLanguage(problem)}</span>}
        </span>
      ),
    },
    {
      ...{ key: 'p80', title: say('runs.p80'), numeric: true },
      cell: ({ result }) => (result ? hours(result.leadTimeH.p80.value) : '–'),
    },
    {
      ...{ key: 'late', title: say('runs.late'), numeric: true },
      cell: ({ result }) => (result?.late ? percent(result.late.share.value) : '–'),
    },
    {
      ...{ key: 'show', title: <span className="visually-hidden">{say('runs.show')}</span> },
      cell: ({ number, code, result }) =>
        result && (
          <Button
            className="no-print"
            size="compact-sm"
            variant={number === shown ? 'light' : 'default'}
            aria-pressed={number === shown}
            aria-label={say(number === shown ? 'runs.shown.of' : 'runs.show.of', { code })}
            onClick={() => onShow(number)}
          >
            {say(number === shown ? 'runs.shown' : 'runs.show')}
          </Button>
        ),
    },
  ];
}
