import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { StepLink } from '../process-figures/step-link.tsx';
import type { SimulationResult } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { useRunText } from './use-run-text.ts';

interface Props {
  readonly processId: string;
  readonly result: SimulationResult;
}

/** Where the time goes. */
export function StepsCard({ processId, result }: Props) {
  const say = useTexts(processSimulationTexts);
  const engagementId = useEngagementId();
  const { precise } = useFormat();
  const { hours } = useRunText();
  const time = (value: number): string => (value < 1e-9 ? '–' : hours(value));
  return (
    <Card title={say('steps.title')} note={say('steps.caption')} flush>
      <DataTable
        caption={say('steps.title')}
        rows={result.steps}
        rowKey={({ stepId }) => stepId}
        columns={[
          {
            ...{ key: 'name', title: say('steps.name'), rowHeader: true },
            cell: ({ stepId, name }) => <StepLink {...{ engagementId, processId, stepId, name }} />,
          },
          {
            ...{ key: 'visits', title: say('steps.visits'), numeric: true },
            cell: ({ visits }) => precise(visits, 2),
          },
          {
            ...{ key: 'work', title: say('steps.work'), numeric: true },
            cell: ({ workMin }) => time(workMin / 60),
          },
          {
            ...{ key: 'queued', title: say('steps.queued'), numeric: true },
            cell: ({ queuedH }) => time(queuedH),
          },
          {
            ...{ key: 'recorded', title: say('steps.recorded'), numeric: true },
            cell: ({ recordedH }) => time(recordedH),
          },
        ]}
      />
    </Card>
  );
}
