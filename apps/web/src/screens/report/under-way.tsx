import { Button, Progress } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { IconStop } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { isUnderWay, type Issue, useCancelIssue } from './report.queries.ts';
import { reportTexts } from './report.texts.ts';
import classes from './under-way.module.css';

/** Versions that are being written now, with how far they are. */
export function UnderWay({ versions }: { readonly versions: readonly Issue[] }) {
  return versions
    .filter(isUnderWay)
    .map((version) => <OneUnderWay key={version.id} version={version} />);
}

function OneUnderWay({ version }: { readonly version: Issue }) {
  const say = useTexts(reportTexts);
  const { count } = useFormat();
  const { number, state, progress } = version;
  const { done = 0, total = null } = progress ?? {};
  const share = total === null || total === 0 ? null : Math.floor((done / total) * 10) * 10;
  const words =
    state === 'waiting' || share === null
      ? say(state === 'waiting' ? 'progress.waiting' : 'progress.running')
      : say('progress.share', { done: count(done), total: count(total ?? 0) });
  return (
    <Card title={say('progress', { number })} actions={<Cancel version={version} />}>
      <Progress
        value={share ?? 100}
        animated={share === null}
        size="sm"
        aria-label={say('progress', { number })}
      />
      <p className={classes['words']}>
        {words} {say('progress.leave')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {share === null ? words : `${share} %`}
      </p>
    </Card>
  );
}

function Cancel({ version: { jobId } }: { readonly version: Issue }) {
  const say = useTexts(reportTexts);
  const toasts = useToasts();
  const cancel = useCancelIssue();
  if (jobId === null) return null;
  return (
    <Guarded permission="report:issue">
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconStop size={14} />}
        loading={cancel.isPending}
        onClick={() => cancel.mutate(jobId, { onError: toasts.problem })}
      >
        {say('cancel')}
      </Button>
    </Guarded>
  );
}
