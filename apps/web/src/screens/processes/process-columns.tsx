import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import type { Column } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processNumber } from './process-number.ts';
import { processTexts } from './process.texts.ts';
import type { GroupedProcess } from './grouped-processes.ts';
import classes from './process-columns.module.css';
import { ProcessHits } from './process-hits.tsx';
import { StandingTag } from './standing-tag.tsx';
import { processesTexts } from './processes.texts.ts';

export function useProcessColumns(): readonly Column<GroupedProcess>[] {
  const say = useTexts(processesTexts);
  const sayProcess = useTexts(processTexts);
  const { count, date } = useFormat();
  const counted = (['steps', 'controls'] as const).map((key): Column<GroupedProcess> => ({
    ...{ key, title: say(`col.${key}`), numeric: true },
    cell: ({ process }) => count(process.summary[key]),
  }));
  return [
    {
      key: 'number',
      title: say('col.number'),
      cell: ({ process }) => <span className="mono">{processNumber(process.number)}</span>,
    },
    {
      key: 'name',
      title: say('col.name'),
      rowHeader: true,
      cell: (row) => <ProcessName row={row} />,
    },
    {
      key: 'kind',
      title: say('col.kind'),
      cell: ({ process }) => sayProcess(`kind.${process.kind}`),
    },
    {
      key: 'version',
      title: say('col.version'),
      cell: ({ process }) => <StandingTag standing={process.standing} />,
    },
    {
      key: 'hits',
      title: say('col.hits'),
      cell: ({ process }) => <ProcessHits process={process} />,
    },
    { key: 'unit', title: say('col.unit'), cell: ({ process }) => process.unit || '–' },
    ...counted,
    {
      key: 'cases',
      title: say('col.cases'),
      numeric: true,
      cell: ({ process: { caseloadPerYear } }) =>
        caseloadPerYear === null ? '–' : count(caseloadPerYear),
    },
    {
      key: 'updated',
      title: say('col.updated'),
      cell: ({ process: { updatedAt, updatedByName } }) => {
        const day = date(updatedAt.slice(0, 10));
        return updatedByName === null ? day : say('updated.by', { date: day, name: updatedByName });
      },
    },
  ];
}

function ProcessName({ row }: { readonly row: GroupedProcess }) {
  const say = useTexts(processesTexts);
  const engagementId = useEngagementId();
  const { process, belowNumber } = row;
  const { id, name, state, warnings } = process;
  return (
    <span className={belowNumber === null ? undefined : classes['below']}>
      {belowNumber !== null && (
        <span className="visually-hidden">
          {say('below', { number: processNumber(belowNumber) })}
        </span>
      )}
      <Link to="/p/$engagementId/prozesse/$processId" params={{ engagementId, processId: id }}>
        {name}
      </Link>{' '}
      {state === 'withdrawn' && <Tag tone="dashed">{say('withdrawn')}</Tag>}{' '}
      {warnings > 0 && <Tag tone="neutral">{say('warnings', { count: warnings })}</Tag>}
    </span>
  );
}
