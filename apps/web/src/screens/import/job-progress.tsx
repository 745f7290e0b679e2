import { Progress } from '@mantine/core';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Import } from './import.queries.ts';
import classes from './job-progress.module.css';
import { type Progress as JobShare, useJobProgress } from './use-job-progress.ts';
import { wizardTexts } from './wizard.texts.ts';

const phases = ['open', 'read', 'decide', 'convert', 'write', 'prove', 'store'] as const;
type Phase = (typeof phases)[number];

/** How far the worker is, live. */
export function JobProgress({ one, title }: { readonly one: Import; readonly title: string }) {
  const say = useTexts(wizardTexts);
  const { bytes, percent } = useFormat();
  const progress = useJobProgress(useEngagementId(), one.jobId) ?? one.progress;
  const phase = phases.find((known) => known === progress?.phase);
  const inRead = phase === 'read' && progress?.total;
  const label = say(phase ? `phase.${phase}` : 'phase.wait');
  const share = overall(progress, phase);
  return (
    <Card title={title}>
      <div className={classes['progress']}>
        <Progress value={share * 100} aria-label={title} size="lg" />
        <p className={classes['line']}>
          <span>
            {label}
            {inRead && (
              <>
                {' · '}
                {say('phase.share', { done: bytes(progress.done), total: bytes(inRead) })}
              </>
            )}
          </span>
          <span>{percent(share, 0)}</span>
        </p>
        <p className={classes['about']}>{say('reading.text')}</p>
        <span className="visually-hidden" role="status">
          {label} {percent(Math.floor(share * 10) / 10, 0)}
        </span>
      </div>
    </Card>
  );
}

/** Reading takes most of the time; the other phases share the rest. */
function overall(progress: JobShare | null, phase: Phase | undefined): number {
  if (!progress || !phase) return 0;
  const within = progress.total ? Math.min(1, progress.done / progress.total) : 0;
  const at = phases.indexOf(phase);
  if (at === 0) return 0;
  return at === 1 ? within * 0.7 : 0.7 + ((at - 2 + within) / (phases.length - 2)) * 0.3;
}
