import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Bar } from '../../parts/bar.tsx';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { IconLock } from '../../parts/icons.ts';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './overview.module.css';
import { overviewTexts } from './overview.texts.ts';

type OfRule = Shape<'FlagsOfRuleDto'>;

interface Props {
  readonly rules: readonly OfRule[];
  readonly hasRun: boolean;
}

export function OverviewRules({ rules, hasRun }: Props) {
  const say = useTexts(overviewTexts);
  const format = useFormat();
  const sum = (of: (rule: OfRule) => number) => rules.reduce((total, rule) => total + of(rule), 0);
  const columns = useColumns(Math.max(1, ...rules.map((rule) => rule.total)));
  const legend = (
    <span className={classes['legend']}>
      <i data-tone="accent" aria-hidden /> {say('rules.open')}
      <i data-tone="soft" aria-hidden /> {say('rules.judged')}
    </span>
  );
  const footer = [
    ...[say('rules.sum'), '', format.count(sum((rule) => rule.open))],
    ...[
      format.count(sum((rule) => rule.total)),
      '',
      format.money(sum((rule) => rule.amountAtRiskCents)),
    ],
  ];
  return (
    <Card title={say('rules.title')} actions={legend} flush>
      <DataTable
        caption={say('rules.caption')}
        columns={columns}
        rows={rules}
        rowKey={(rule) => rule.ruleId}
        empty={say(hasRun ? 'rules.none' : 'rules.noRun')}
        {...(rules.length > 0 && { footer })}
      />
    </Card>
  );
}

function useColumns(most: number): Column<OfRule>[] {
  const say = useTexts(overviewTexts);
  const inLanguage = useBilingual();
  const format = useFormat();
  const engagementId = useEngagementId();
  return [
    {
      key: 'rule',
      title: say('rules.rule'),
      rowHeader: true,
      cell: ({ ruleId, name, aboutPersons, open }) => (
        <>
          <Link
            to="/p/$engagementId/auffaelligkeiten"
            params={{ engagementId }}
            search={{ regel: [ruleId], stand: [open > 0 ? 'open' : 'alle'] }}
            className={classes['quiet']}
          >
            {inLanguage(name)}
          </Link>
          {aboutPersons && (
            <span title={say('rules.lead')} role="img" aria-label={say('rules.lead')}>
              {' '}
              <IconLock size={14} aria-hidden />
            </span>
          )}
        </>
      ),
    },
    { key: 'risk', title: say('rules.risk'), cell: ({ risk }) => <RiskTag risk={risk} /> },
    {
      key: 'open',
      title: say('rules.openCount'),
      numeric: true,
      cell: ({ ruleId, open }) => (
        <Link
          to="/p/$engagementId/auffaelligkeiten"
          params={{ engagementId }}
          search={{ regel: [ruleId], stand: ['open'] }}
          className={classes['strong']}
        >
          {format.count(open)}
        </Link>
      ),
    },
    {
      key: 'total',
      title: say('rules.total'),
      numeric: true,
      cell: ({ ruleId, total }) => (
        <Link
          to="/p/$engagementId/auffaelligkeiten"
          params={{ engagementId }}
          search={{ regel: [ruleId], stand: ['alle'] }}
          className={classes['quiet']}
        >
          {format.count(total)}
        </Link>
      ),
    },
    {
      key: 'state',
      title: say('rules.state'),
      width: '110px',
      cell: ({ open, total }) => (
        <Bar
          parts={[
            { share: open / most, tone: 'accent' },
            { share: (total - open) / most, tone: 'soft' },
          ]}
        />
      ),
    },
    {
      key: 'amount',
      title: say('rules.amount'),
      numeric: true,
      cell: ({ amountAtRiskCents }) => format.money(amountAtRiskCents),
    },
  ];
}
