import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { IconPlus } from '../../parts/icons.ts';
import { Page } from '../../parts/page.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CancelRunButton } from './cancel-run-button.tsx';
import { RunComparison } from './run-comparison.tsx';
import { RunConnection } from './run-connection.tsx';
import { RunNeeds } from './run-needs.tsx';
import { RunProgress } from './run-progress.tsx';
import { ruleRows } from './run-rows.ts';
import { RunRules } from './run-rules.tsx';
import { RunTrace } from './run-trace.tsx';
import { runTexts } from './run.texts.ts';
import classes from './run.module.css';
import { differenceQuery, isAtWork, type Run, rulesQuery, runQuery } from './runs.queries.ts';
import { useFinishedRun } from './use-finished-run.ts';
import { useRuleWords } from './use-rule-words.ts';
import { useRunStream } from './use-run-stream.ts';

const route = getRouteApi('/inside/p/$engagementId/analyselaeufe/$runId');
/** Without the stream. */
const POLL_MS = 5_000;
/** Beside it: a stream that has died without a word is noticed by nobody else. */
const LOOK_MS = 15_000;

/** A run as it goes, and later what came of it. */
export function RunScreen() {
  const engagementId = useEngagementId();
  const { runId } = route.useParams();
  const query = runQuery(engagementId, runId);
  const { data: run } = useSuspenseQuery(query);
  const atWork = isAtWork(run);
  const connection = useRunStream(engagementId, runId, atWork);
  const interval = connection.way === 'polling' ? POLL_MS : LOOK_MS;
  const { failureCount } = useQuery({ ...query, refetchInterval: atWork ? interval : false });
  const shown = failureCount > 0 ? ({ ...connection, way: 'polling' } as const) : connection;
  useFinishedRun(run);
  return (
    <>
      <RunPage run={run} />
      {atWork && <RunConnection connection={shown} />}
    </>
  );
}

function RunPage({ run }: { readonly run: Run }) {
  const say = useTexts(runTexts);
  const engagementId = useEngagementId();
  const { data: rules } = useSuspenseQuery(rulesQuery(engagementId, run.datasetId));
  const { data: difference } = useQuery(differenceQuery(engagementId, run.id));
  const previousId = difference?.previousRunId ?? '';
  const { data: previous } = useQuery({
    ...runQuery(engagementId, previousId),
    enabled: previousId !== '',
  });
  const words = useRuleWords(rules);
  const rows = ruleRows(run);
  return (
    <Page
      title={say('title', { number: run.number })}
      sub={<Subtitle run={run} />}
      actions={<Actions run={run} />}
      help={{
        about: [say('help.about'), say('help.about.failed')],
        next: [say('help.next'), say('help.next.needs')],
        terms: ['analyselauf', 'auffaelligkeit'],
      }}
    >
      <RunProgress run={run} rows={rows} previous={previous?.outcomes ?? []} nameOf={words.name} />
      <div className={classes['columns']}>
        <RunRules run={run} rows={rows} words={words} />
        <aside className={classes['side']}>
          {difference && <RunComparison rows={rows} difference={difference} words={words} />}
          <RunNeeds run={run} rows={rows} words={words} />
          <RunTrace run={run} />
        </aside>
      </div>
    </Page>
  );
}

function Subtitle({ run }: { readonly run: Run }) {
  const say = useTexts(runTexts);
  const { dateTime, count } = useFormat();
  const { createdAt, createdByName, endedAt, dataset } = run;
  return [
    say('sub.started', { at: dateTime(createdAt), name: createdByName }),
    ...(endedAt ? [say('sub.ended', { at: dateTime(endedAt) })] : []),
    say('sub.rows', { count: count(dataset.rows) }),
  ].join(' · ');
}

function Actions({ run }: { readonly run: Run }) {
  const say = useTexts(runTexts);
  const navigate = route.useNavigate();
  const engagementId = useEngagementId();
  useShortcuts([
    {
      key: 'Escape',
      label: say('back'),
      run: () => void navigate({ to: '/p/$engagementId/analyselaeufe', params: { engagementId } }),
    },
  ]);
  if (isAtWork(run)) return <CancelRunButton run={run} />;
  return (
    <>
      <PrintButton />
      <Guarded permission="analysis:run">
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            void navigate({ to: '/p/$engagementId/analyselaeufe/neu', params: { engagementId } })
          }
        >
          {say('again')}
        </Button>
      </Guarded>
    </>
  );
}
