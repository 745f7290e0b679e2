import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { HitList } from './hit-list.tsx';
import classes from './live-checks.module.css';
import { processChecksTexts } from './process-checks.texts.ts';
import type { ProcessChecks } from './process-checks.queries.ts';
import type { DrawnChecks } from './use-drawn-checks.ts';

interface Props {
  readonly drawn: DrawnChecks;
  /** From 1. */
  readonly chosen: number | null;
  readonly onChoose: (place: number) => void;
}

/** The hits of what is being drawn: a line that tells how many, and the list behind it. */
export function LiveChecks({ drawn, chosen, onChoose }: Props) {
  const say = useTexts(processChecksTexts);
  const [opened, setOpened] = useState(false);
  const { checks, pending, failed } = drawn;
  const hits = checks?.hits ?? [];
  const countsText = ({ errors, warnings, infos }: ProcessChecks['counts']) =>
    [
      say('live.errors', { count: errors }),
      say('live.warnings', { count: warnings }),
      say('live.infos', { count: infos }),
    ].join(', ');
  return (
    <details
      className={`${classes['panel']} no-print`}
      open={opened || chosen !== null}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <strong>{say('live.title')}</strong>
        <span role="status" data-state={checks && checks.counts.errors > 0 ? 'error' : 'calm'}>
          {failed
            ? say('live.failed')
            : checks
              ? hits.length === 0
                ? say('live.clean')
                : countsText(checks.counts)
              : say('live.checking')}
        </span>
        {pending && checks && <span className={classes['pending']}>{say('live.checking')}</span>}
      </summary>
      {hits.length > 0 && (
        <HitList
          hits={hits.map((hit, i) => ({ hit, place: i + 1 }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </details>
  );
}
