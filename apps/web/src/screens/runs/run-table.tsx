import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { RunStateTag } from './run-state-tag.tsx';
import type { Run } from './runs.queries.ts';
import { runsTexts } from './runs.texts.ts';
import classes from './runs.module.css';
import { WithheldHits } from './withheld-hits.tsx';

export function RunTable({ runs }: { readonly runs: readonly Run[] }) {
  const say = useTexts(runsTexts);
  const columns = [...useDescription(), ...useCounts()];
  return (
    <DataTable caption={say('caption')} columns={columns} rows={runs} rowKey={(run) => run.id} />
  );
}

function useDescription(): Column<Run>[] {
  const say = useTexts(runsTexts);
  const { count, dateTime } = useFormat();
  const engagementId = useEngagementId();
  return [
    {
      key: 'number',
      title: say('run'),
      rowHeader: true,
      cell: ({ id, number }) => (
        <Link
          to="/p/$engagementId/analyselaeufe/$runId"
          params={{ engagementId, runId: id }}
          className={classes['name']}
        >
          {say('run.number', { number })}
        </Link>
      ),
    },
    {
      key: 'started',
      title: say('started'),
      cell: ({ createdAt, createdByName }) => (
        <>
          {dateTime(createdAt)}
          <small className={classes['second']}>{say('by', { name: createdByName })}</small>
        </>
      ),
    },
    {
      key: 'dataset',
      title: say('dataset'),
      cell: ({ dataset }) => (
        <span title={dataset.files.join(', ')}>
          {dataset.files.length === 1
            ? dataset.files[0]
            : say('dataset.files', { count: dataset.files.length })}
          <small className={classes['second']}>
            <Link
              to="/p/$engagementId/zahlungsdaten/$datasetId/zahlungen"
              params={{ engagementId, datasetId: dataset.id }}
            >
              {say('dataset.rows', { count: count(dataset.rows) })}
            </Link>
          </small>
        </span>
      ),
    },
    {
      key: 'rules',
      title: say('rules'),
      numeric: true,
      cell: ({ rules, outcomes }) => {
        const notRun = outcomes.filter(({ status }) => status !== 'ran').length;
        return (
          <>
            {count(rules.length)}
            {notRun > 0 && (
              <small className={classes['second']}>
                {say('rules.notRun', { count: count(notRun) })}
              </small>
            )}
          </>
        );
      },
    },
  ];
}

function useCounts(): Column<Run>[] {
  const say = useTexts(runsTexts);
  const { count } = useFormat();
  const engagementId = useEngagementId();
  const figure = (key: 'added' | 'seenAgain' | 'notSeen'): Column<Run> => ({
    key,
    title: say(key),
    numeric: true,
    cell: (run) => {
      const value = run[key];
      if (run.state !== 'done') return '–';
      if (value === null) return <WithheldHits />;
      // Those that it did not see any more belong to an earlier run.
      if (value === 0 || key === 'notSeen') return count(value);
      return (
        <Link
          to="/p/$engagementId/auffaelligkeiten"
          params={{ engagementId }}
          search={{ lauf: run.id }}
        >
          {count(value)}
        </Link>
      );
    },
  });
  return [
    figure('added'),
    figure('seenAgain'),
    figure('notSeen'),
    { key: 'state', title: say('state'), cell: ({ state }) => <RunStateTag state={state} /> },
  ];
}
