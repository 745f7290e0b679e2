import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { findingNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import type { Column } from '../../parts/data-table.tsx';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { FindingStatusTag } from './finding-status-tag.tsx';
import classes from './finding-columns.module.css';
import type { ListedFinding } from './findings.queries.ts';
import { findingsTexts } from './findings.texts.ts';

export function useFindingColumns(): Column<ListedFinding>[] {
  const say = useTexts(findingsTexts);
  return [
    {
      key: 'number',
      title: say('number'),
      sortField: 'number',
      width: '84px',
      cell: ({ number }) => <span className="mono">{findingNumber(number)}</span>,
    },
    {
      key: 'title',
      title: say('finding'),
      sortField: 'title',
      rowHeader: true,
      cell: (finding) => <Title {...finding} />,
    },
    {
      key: 'risk',
      title: say('risk'),
      sortField: 'risk',
      cell: ({ risk }) => <RiskTag risk={risk} />,
    },
    {
      key: 'status',
      title: say('status'),
      sortField: 'status',
      cell: ({ status }) => <FindingStatusTag status={status} />,
    },
    ...useFigureColumns(),
    {
      key: 'addressedTo',
      title: say('addressedTo'),
      cell: ({ addressedToName }) =>
        addressedToName ?? <span className={classes['quiet']}>{say('nobody')}</span>,
    },
  ];
}

function useFigureColumns(): Column<ListedFinding>[] {
  const say = useTexts(findingsTexts);
  const { money } = useFormat();
  const seesRedFlags = useMay('red-flag:read');
  const amount = (cents: number | null) => (cents === null ? say('none') : money(cents));
  return [
    {
      key: 'atRisk',
      title: say('atRisk'),
      numeric: true,
      sortField: 'amount',
      cell: ({ amountAtRiskCents }) => amount(amountAtRiskCents),
    },
    {
      key: 'confirmed',
      title: say('confirmed'),
      numeric: true,
      cell: ({ amountConfirmedCents }) => amount(amountConfirmedCents),
    },
    ...(seesRedFlags ? [redFlagColumn(say('redFlags'))] : []),
    {
      key: 'measures',
      title: say('measures'),
      numeric: true,
      cell: ({ number, measures }) => <Part number={number} part="massnahmen" count={measures} />,
    },
  ];
}

const redFlagColumn = (title: string): Column<ListedFinding> => ({
  key: 'redFlags',
  title,
  numeric: true,
  cell: ({ number, redFlags }) => <Part number={number} part="auffaelligkeiten" count={redFlags} />,
});

function Title({ number, title, area }: ListedFinding) {
  const engagementId = useEngagementId();
  return (
    <>
      <Link
        to="/p/$engagementId/feststellungen/$findingId"
        params={{ engagementId, findingId: findingNumber(number) }}
        className={classes['title']}
      >
        {title}
      </Link>
      {area !== '' && <div className={classes['area']}>{area}</div>}
    </>
  );
}

interface PartProps {
  readonly number: number;
  readonly part: string;
  readonly count: number;
}

/** A count leads to what it counts, on the finding's page. */
function Part({ number, part, count }: PartProps) {
  const engagementId = useEngagementId();
  const format = useFormat();
  if (count === 0) return '0';
  return (
    <Link
      to="/p/$engagementId/feststellungen/$findingId"
      params={{ engagementId, findingId: findingNumber(number) }}
      hash={part}
    >
      {format.count(count)}
    </Link>
  );
}
