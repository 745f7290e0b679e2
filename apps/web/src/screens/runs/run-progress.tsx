import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { remainingSeconds, remainingWords } from './remaining-time.ts';
import { RunAnnouncer } from './run-announcer.tsx';
import classes from './run-progress.module.css';
import type { RuleRow } from './run-rows.ts';
import { runTexts } from './run.texts.ts';
import { isAtWork, type Run } from './runs.queries.ts';

interface Props {
  readonly run: Run;
  readonly rows: readonly RuleRow[];
  /** Outcomes of the previous run: how long its rules took. */
  readonly previous: Run['outcomes'];
  readonly nameOf: (ruleId: string) => string;
}

/** Where the run stands: the rule at work, a segment per rule, counts and an honest remaining time. */
export function RunProgress({ run, rows, previous, nameOf }: Props) {
  const heading = useHeading(run, rows, nameOf);
  return (
    <section className={classes['progress']} aria-labelledby="run-progress">
      <div className={classes['line']}>
        <h2 id="run-progress">{heading}</h2>
        <TimeLeft run={run} previous={previous} />
      </div>
      <Segments rows={rows} />
      <div className={classes['line']}>
        <Counts run={run} withheld={rows.some((row) => row.withheld)} />
      </div>
      {run.state === 'failed' && <Failure run={run} />}
      <RunAnnouncer run={run} />
    </section>
  );
}

function useHeading(run: Run, rows: readonly RuleRow[], nameOf: Props['nameOf']): string {
  const say = useTexts(runTexts);
  const { count } = useFormat();
  const { state, progress } = run;
  if (state === 'done') {
    const hits = rows.reduce((sum, row) => sum + (row.hits ?? 0), 0);
    return say('head.done', { count: hits, shown: count(hits), rules: count(rows.length) });
  }
  if (state !== 'running') return say(`head.${state}`);
  if (!progress) return say('head.begins');
  if (progress.ruleId === null) return say('head.write');
  const { ruleIndex: index, ruleCount: total, ruleId } = progress;
  return say('head.rule', { index, total, name: nameOf(ruleId) });
}

function TimeLeft({ run, previous }: Pick<Props, 'run' | 'previous'>) {
  const say = useTexts(runTexts);
  const { duration } = useFormat();
  if (isAtWork(run)) {
    if (run.progress?.phase !== 'rules') return null;
    const words = remainingWords(remainingSeconds(run, previous));
    return (
      <span>{say(`remaining.${words.key}`, 'count' in words ? { count: words.count } : {})}</span>
    );
  }
  if (run.startedAt === null || run.endedAt === null) return null;
  const seconds = (Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000;
  return <span>{say('duration', { time: duration(seconds) })}</span>;
}

function Segments({ rows }: Pick<Props, 'rows'>) {
  const say = useTexts(runTexts);
  const done = rows.filter(({ duration }) => duration !== null).length;
  const total = rows.length;
  return (
    <div
      className={classes['segments']}
      role="progressbar"
      aria-label={say('progress')}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={say('progress.value', { done, total })}
    >
      {rows.map(({ ruleId, state }) => (
        <span key={ruleId} data-state={state} />
      ))}
    </div>
  );
}

function Counts({ run, withheld }: Pick<Props, 'run'> & { readonly withheld: boolean }) {
  const say = useTexts(runTexts);
  const { count } = useFormat();
  const engagementId = useEngagementId();
  const rows = <span>{say('rows', { count: count(run.dataset.rows) })}</span>;
  if (isAtWork(run)) {
    const hits = run.progress?.hitsSoFar ?? 0;
    return (
      <>
        {rows}
        <span>{say('hits', { count: hits, shown: count(hits) })}</span>
        {withheld && <span>{say('withheld')}</span>}
        <span className={classes['right']}>{say('leave')}</span>
      </>
    );
  }
  if (run.state !== 'done') return rows;
  return (
    <>
      {rows}
      <span>{say('added', { count: count(run.added) })}</span>
      <span>{say('seenAgain', { count: count(run.seenAgain) })}</span>
      {run.notSeen !== null && <span>{say('notSeen', { count: count(run.notSeen) })}</span>}
      {withheld && <span>{say('withheld')}</span>}
      <Link
        to="/p/$engagementId/auffaelligkeiten"
        params={{ engagementId }}
        search={{ lauf: run.id }}
        className={classes['right']}
      >
        {say('toFlags')}
      </Link>
    </>
  );
}

function Failure({ run }: Pick<Props, 'run'>) {
  const say = useTexts(runTexts);
  return (
    <p className={classes['failure']}>{say('failed.text', { code: run.problemCode ?? '–' })}</p>
  );
}
