import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './pathways.module.css';
import type { PathwayStudy, StudiedPart } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';

/** When each service can start and has ended; the bar repeats start and end. */
export function PlanCard({ study }: { readonly study: PathwayStudy }) {
  const say = useTexts(pathwaysTexts);
  const columns = useColumns(study);
  return (
    <Card title={say('plan.title')} note={say('plan.note')} flush>
      <DataTable
        caption={say('plan.title')}
        columns={columns}
        rows={study.studied}
        rowKey={({ processId }) => processId}
      />
    </Card>
  );
}

function useColumns({ studied, hours, criticalPath }: PathwayStudy): Column<StudiedPart>[] {
  const say = useTexts(pathwaysTexts);
  const { decimal, precise } = useFormat();
  const engagementId = useEngagementId();
  const names = new Map(studied.map(({ processId, name }) => [processId, name]));
  const onPath = new Set(criticalPath);
  return [
    {
      ...{ key: 'process', title: say('plan.process'), rowHeader: true },
      cell: ({ processId, name }) => (
        <span className={classes['named']}>
          <Link
            to="/p/$engagementId/prozesse/$processId/zeiten"
            params={{ engagementId, processId }}
          >
            {name}
          </Link>
          {onPath.has(processId) && (
            <Tag tone="info" sign="▶">
              {say('plan.critical')}
            </Tag>
          )}
        </span>
      ),
    },
    {
      ...{ key: 'waits', title: say('plan.waits') },
      cell: ({ dependsOn, reason }) => (
        <>
          {dependsOn.map((id) => names.get(id) ?? '–').join(', ') || '–'}
          {reason && <div className={classes['quiet']}>{reason}</div>}
        </>
      ),
    },
    {
      ...{ key: 'start', title: say('plan.start'), numeric: true },
      cell: ({ start }) => decimal(start),
    },
    { key: 'end', title: say('plan.end'), numeric: true, cell: ({ end }) => decimal(end) },
    {
      ...{ key: 'slack', title: say('plan.slack'), numeric: true },
      cell: ({ slack }) => decimal(slack),
    },
    {
      ...{ key: 'bar', title: say('plan.bar'), width: '26%' },
      cell: (part) => <Span part={part} hours={hours} critical={onPath.has(part.processId)} />,
    },
    {
      ...{ key: 'minutes', title: say('plan.minutes'), numeric: true },
      cell: ({ minutesPerCase }) => decimal(minutesPerCase.base),
    },
    {
      ...{ key: 'handOvers', title: say('plan.handOvers'), numeric: true },
      cell: ({ handOvers }) => precise(handOvers, 1),
    },
    {
      ...{ key: 'roles', title: say('plan.roles'), numeric: true },
      cell: ({ rolesMet }) => precise(rolesMet, 1),
    },
  ];
}

interface SpanProps {
  readonly part: StudiedPart;
  readonly hours: number;
  readonly critical: boolean;
}

function Span({ part: { start, end }, hours, critical }: SpanProps) {
  const share = (value: number) => (hours === 0 ? 0 : (value / hours) * 100);
  const style = { marginLeft: `${share(start)}%`, width: `${Math.max(0.5, share(end - start))}%` };
  return (
    <span className={classes['span']} aria-hidden>
      <span data-critical={critical || undefined} style={style} />
    </span>
  );
}
