import { Link } from '@tanstack/react-router';
import { EngagementStatusTag } from '../../engagement/engagement-status-tag.tsx';
import { useFormat } from '../../format/use-format.ts';
import type { Column } from '../../parts/data-table.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Engagement } from './engagements.queries.ts';
import classes from './engagement-table.module.css';
import { engagementsTexts } from './engagements.texts.ts';

export function useEngagementColumns(): readonly Column<Engagement>[] {
  const say = useTexts(engagementsTexts);
  const sayPart = useTexts(partsTexts);
  const format = useFormat();
  return [
    {
      key: 'title',
      title: say('column.title'),
      sortField: 'title',
      rowHeader: true,
      cell: ({ id, title, authorityName, isSample }) => (
        <div className={classes['title']}>
          <Link to="/p/$engagementId" params={{ engagementId: id }}>
            {title}
          </Link>
          <small>
            {authorityName} {isSample && <Tag tone="dashed">{say('sample')}</Tag>}
          </small>
        </div>
      ),
    },
    {
      key: 'number',
      title: say('column.number'),
      sortField: 'number',
      cell: ({ number }) => <span className="mono">{number}</span>,
    },
    {
      key: 'period',
      title: say('column.period'),
      sortField: 'periodFrom',
      cell: ({ periodFrom, periodTo }) =>
        say('period', { from: format.date(periodFrom), to: format.date(periodTo) }),
    },
    {
      key: 'lead',
      title: say('column.lead'),
      cell: ({ leadName }) => leadName ?? say('lead.none'),
    },
    {
      key: 'role',
      title: say('column.role'),
      cell: ({ role }) => sayPart(`role.${role}`),
    },
    {
      key: 'status',
      title: say('column.status'),
      sortField: 'status',
      cell: ({ status }) => <EngagementStatusTag status={status} />,
    },
    {
      key: 'updated',
      title: say('column.updated'),
      sortField: 'updatedAt',
      numeric: true,
      cell: ({ updatedAt }) => format.dateTime(updatedAt),
    },
  ];
}
