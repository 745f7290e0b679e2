import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { findingNumber, measureNumber } from '../../format/format.ts';
import type { Column } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { DueDate } from './due-date.tsx';
import classes from './measure-columns.module.css';
import type { Measure } from './measure-status.ts';
import { MeasureStatusTag } from './measure-status-tag.tsx';
import { measuresTexts } from './measures.texts.ts';

/** @param onOpen shows a measure beside the list */
export function useMeasureColumns(onOpen: (measure: Measure) => void): Column<Measure>[] {
  const say = useTexts(measuresTexts);
  return [
    {
      key: 'number',
      title: say('number'),
      sortField: 'number',
      width: '84px',
      cell: ({ number }) => <span className="mono">{measureNumber(number)}</span>,
    },
    {
      key: 'title',
      title: say('measure'),
      sortField: 'title',
      rowHeader: true,
      cell: (measure) => (
        <button
          type="button"
          className={classes['open']}
          aria-haspopup="dialog"
          onClick={() => onOpen(measure)}
        >
          {measure.title}
        </button>
      ),
    },
    {
      key: 'owner',
      title: say('ownerName'),
      sortField: 'owner',
      cell: ({ ownerName }) =>
        ownerName || <span className={classes['none']}>{say('owner.none')}</span>,
    },
    {
      key: 'deadline',
      title: say('deadline'),
      sortField: 'deadline',
      cell: (measure) => <DueDate {...measure} />,
    },
    {
      key: 'status',
      title: say('status'),
      sortField: 'status',
      cell: ({ status }) => <MeasureStatusTag status={status} />,
    },
  ];
}

/** Leads to the finding that a measure belongs to. */
export function useFindingColumn(): Column<Measure> {
  const say = useTexts(measuresTexts);
  return {
    key: 'finding',
    title: say('finding'),
    cell: ({ findingNumber: number }) => <FindingLink number={number} />,
  };
}

export function FindingLink({ number }: { readonly number: number }) {
  return (
    <Link
      to="/p/$engagementId/feststellungen/$findingId"
      params={{ engagementId: useEngagementId(), findingId: findingNumber(number) }}
      className="mono"
    >
      {findingNumber(number)}
    </Link>
  );
}
