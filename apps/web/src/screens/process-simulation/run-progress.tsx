import { Button, Progress } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-simulation.module.css';
import { type Simulation, useCancelSimulation } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';

interface Props {
  readonly processId: string;
  readonly run: Simulation;
}

/** How far a run is, and the way to stop it. */
export function RunProgress({ processId, run }: Props) {
  const say = useTexts(processSimulationTexts);
  const { count } = useFormat();
  const cancel = useCancelSimulation(processId);
  const { code, progress } = run;
  const { done, total } = progress ?? { done: 0, total: 1 };
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <Card title={say('progress.title', { code })}>
      <div className={classes['progress']}>
        <Progress value={share * 100} aria-label={say('progress.title', { code })} />
        <span role="status">
          {progress
            ? say('progress.text', { done: count(done), total: count(total) })
            : say('state.waiting')}
        </span>
        <Guarded permission="process:write">
          <Button
            size="xs"
            variant="default"
            aria-label={say('progress.cancel.of', { code })}
            loading={cancel.isPending}
            onClick={() => cancel.mutate(run.id)}
          >
            {say('progress.cancel')}
          </Button>
        </Guarded>
      </div>
      <ProblemNotice problem={cancel.error} />
    </Card>
  );
}
