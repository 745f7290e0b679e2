import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { RuleRow } from './run-rows.ts';
import { runTexts } from './run.texts.ts';
import classes from './run.module.css';
import { datasetsQuery, type Run } from './runs.queries.ts';
import type { RuleWords } from './use-rule-words.ts';

interface Props {
  readonly run: Run;
  readonly rows: readonly RuleRow[];
  readonly words: RuleWords;
}

/** What the rules need that could not run, and where to give it to them. */
export function RunNeeds({ run, rows, words }: Props) {
  const say = useTexts(runTexts);
  const engagementId = useEngagementId();
  const { data: datasets } = useQuery(datasetsQuery(engagementId));
  const stopped = rows.filter(({ state }) => state === 'not-applicable' || state === 'failed');
  if (stopped.length === 0) return null;
  const importId = datasets?.items.find(({ id }) => id === run.datasetId)?.importId;
  const columnsLack = stopped.some(({ ruleId }) => words.lacksColumns(ruleId));
  return (
    <Card title={say('needs.title')}>
      <dl className={classes['needs']}>
        {stopped.map((row) => (
          <div key={row.ruleId}>
            <dt>{words.name(row.ruleId)}</dt>
            <dd>{words.reason(row)}</dd>
          </div>
        ))}
        {columnsLack && (
          <div>
            <dd>
              {say('needs.columns')}{' '}
              {importId && (
                <Link
                  to="/p/$engagementId/zahlungsdaten/import/$importId"
                  params={{ engagementId, importId }}
                >
                  {say('needs.toMapping')}
                </Link>
              )}
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
