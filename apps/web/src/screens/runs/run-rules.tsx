import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { RuleStateTag } from './rule-state-tag.tsx';
import type { RuleRow } from './run-rows.ts';
import { runTexts } from './run.texts.ts';
import { WithheldHits } from './withheld-hits.tsx';
import classes from './run.module.css';
import type { Run } from './runs.queries.ts';
import type { RuleWords } from './use-rule-words.ts';

interface Props {
  readonly run: Run;
  readonly rows: readonly RuleRow[];
  readonly words: RuleWords;
}

/** Each rule of the run with its state, its hits and how long it took. */
export function RunRules({ run, rows, words }: Props) {
  const say = useTexts(runTexts);
  const { count } = useFormat();
  const columns = [...useDescription(words), ...useResult(run, words)];
  const counted = (state: RuleRow['state']) => rows.filter((row) => row.state === state).length;
  const impossible = counted('not-applicable');
  const failed = counted('failed');
  const note = [
    say('rules.chosen', { count: rows.length }),
    ...(impossible > 0 ? [say('rules.impossible', { count: count(impossible) })] : []),
    ...(failed > 0 ? [say('rules.failed', { count: count(failed) })] : []),
  ].join(', ');
  const current = rows.find(({ state }) => state === 'running')?.ruleId ?? null;
  return (
    <Card title={say('rules.title')} note={note} flush>
      <DataTable
        caption={say('rules.caption')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.ruleId}
        {...(current !== null && { selectedKey: current })}
      />
    </Card>
  );
}

function useDescription(words: RuleWords): Column<RuleRow>[] {
  const say = useTexts(runTexts);
  return [
    { key: 'number', title: say('number'), numeric: true, cell: ({ position }) => position },
    {
      key: 'rule',
      title: say('rule'),
      rowHeader: true,
      cell: (row) => {
        const reason = words.reason(row);
        return (
          <>
            <span className={classes['name']} data-off={row.state === 'not-applicable'}>
              {words.name(row.ruleId)}
            </span>
            <small className={classes['second']}>{reason ?? words.parameters(row)}</small>
          </>
        );
      },
    },
    { key: 'state', title: say('state'), cell: ({ state }) => <RuleStateTag state={state} /> },
  ];
}

function useResult(run: Run, words: RuleWords): Column<RuleRow>[] {
  const say = useTexts(runTexts);
  const { count, duration } = useFormat();
  const engagementId = useEngagementId();
  return [
    {
      key: 'hits',
      title: say('hitsColumn'),
      numeric: true,
      cell: ({ ruleId, hits, withheld }) => {
        if (withheld) return <WithheldHits />;
        if (hits === null) return '–';
        // Until the run is done its hits are not in the list.
        if (run.state !== 'done' || hits === 0) return count(hits);
        return (
          <Link
            to="/p/$engagementId/auffaelligkeiten"
            params={{ engagementId }}
            search={{ regel: [ruleId], lauf: run.id }}
            className={classes['strong']}
            aria-label={say('hits.of', { count: count(hits), rule: words.name(ruleId) })}
          >
            {count(hits)}
          </Link>
        );
      },
    },
    {
      key: 'duration',
      title: say('durationColumn'),
      numeric: true,
      cell: (row) => {
        if (row.duration === null) return '–';
        return row.duration < 0.05 ? say('duration.short') : duration(row.duration);
      },
    },
  ];
}
