import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useFileNames } from './file-names.ts';
import type { Import } from './import.queries.ts';
import { ImportActions } from './import-actions.tsx';
import { ImportStateTag, ReconciliationTag } from './import-tags.tsx';
import classes from './import-table.module.css';
import { importsTexts } from './imports.texts.ts';

/** Files, and the populations that came out of them. */
export function ImportTable({ imports }: { readonly imports: readonly Import[] }) {
  const say = useTexts(importsTexts);
  const columns = useColumns();
  return (
    <DataTable
      caption={say('table.caption')}
      columns={columns}
      rows={imports}
      rowKey={({ id }) => id}
    />
  );
}

function useColumns(): readonly Column<Import>[] {
  const say = useTexts(importsTexts);
  const { count, date, money } = useFormat();
  return [
    { key: 'files', title: say('files'), rowHeader: true, cell: (one) => <Files one={one} /> },
    {
      key: 'period',
      title: say('period'),
      cell: ({ check }) => (
        <span className={classes['period']}>
          {check?.firstPaymentDate && check.lastPaymentDate
            ? say('range', {
                from: date(check.firstPaymentDate),
                to: date(check.lastPaymentDate),
              })
            : '–'}
        </span>
      ),
    },
    {
      key: 'accepted',
      title: say('accepted'),
      numeric: true,
      cell: ({ check }) => (check ? count(check.accepted) : '–'),
    },
    {
      key: 'rejected',
      title: say('rejected'),
      numeric: true,
      cell: (one) => <Rejected one={one} />,
    },
    {
      key: 'sum',
      title: say('sum'),
      numeric: true,
      cell: ({ check }) => (check ? money(check.controlTotalCents) : '–'),
    },
    {
      key: 'reconciliation',
      title: say('reconciliation'),
      cell: ({ state, reconciliation }) =>
        state === 'sealed' ? (
          <ReconciliationTag state={reconciliation} />
        ) : (
          say('reconciliation.none')
        ),
    },
    { key: 'state', title: say('state'), cell: (one) => <ImportStateTag one={one} /> },
    { key: 'actions', title: say('actions'), cell: (one) => <ImportActions one={one} /> },
  ];
}

/** The files, and who took them in and when. */
function Files({ one }: { readonly one: Import }) {
  const engagementId = useEngagementId();
  const namesOf = useFileNames();
  const { dateTime } = useFormat();
  return (
    <span className={classes['files']}>
      <Link
        to="/p/$engagementId/zahlungsdaten/import/$importId"
        params={{ engagementId, importId: one.id }}
        title={one.fileNames.join('\n')}
      >
        {namesOf(one.fileNames)}
      </Link>
      <small>
        {one.createdByName}, {dateTime(one.createdAt)}
      </small>
    </span>
  );
}

function Rejected({ one }: { readonly one: Import }) {
  const say = useTexts(importsTexts);
  const engagementId = useEngagementId();
  const { count } = useFormat();
  if (!one.check || one.check.rejected === 0) return one.check ? '0' : '–';
  const number = count(one.check.rejected);
  return (
    <Link
      to="/p/$engagementId/zahlungsdaten/import/$importId/abgewiesen"
      params={{ engagementId, importId: one.id }}
      aria-label={say('rejects.of', { count: number, file: one.fileNames[0] ?? '' })}
    >
      {number}
    </Link>
  );
}
