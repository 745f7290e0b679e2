import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import type { Column } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processNumber } from './process-number.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessListItem } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

export function useProcessColumns(): readonly Column<ProcessListItem>[] {
  const say = useTexts(processesTexts);
  const sayProcess = useTexts(processTexts);
  const { count, date } = useFormat();
  return [
    {
      key: 'number',
      title: say('col.number'),
      cell: ({ number }) => <span className="mono">{processNumber(number)}</span>,
    },
    {
      key: 'name',
      title: say('col.name'),
      rowHeader: true,
      cell: (process) => <ProcessName process={process} />,
    },
    { key: 'kind', title: say('col.kind'), cell: ({ kind }) => sayProcess(`kind.${kind}`) },
    { key: 'unit', title: say('col.unit'), cell: ({ unit }) => unit || '–' },
    ...(['steps', 'controls', 'mediaBreaks'] as const).map((key) => ({
      key,
      title: say(`col.${key}`),
      numeric: true,
      cell: ({ summary }: ProcessListItem) => count(summary[key]),
    })),
    {
      key: 'cases',
      title: say('col.cases'),
      numeric: true,
      cell: ({ caseloadPerYear }) => (caseloadPerYear === null ? '–' : count(caseloadPerYear)),
    },
    {
      key: 'updated',
      title: say('col.updated'),
      cell: ({ updatedAt, updatedByName }) => {
        const day = date(updatedAt.slice(0, 10));
        return updatedByName === null ? day : say('updated.by', { date: day, name: updatedByName });
      },
    },
  ];
}

function ProcessName({ process }: { readonly process: ProcessListItem }) {
  const say = useTexts(processesTexts);
  const engagementId = useEngagementId();
  const { id, name, state, warnings } = process;
  return (
    <>
      <Link to="/p/$engagementId/prozesse/$processId" params={{ engagementId, processId: id }}>
        {name}
      </Link>{' '}
      {state === 'withdrawn' && <Tag tone="dashed">{say('withdrawn')}</Tag>}{' '}
      {warnings > 0 && <Tag tone="neutral">{say('warnings', { count: warnings })}</Tag>}
    </>
  );
}
