import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Figures } from '../../parts/figures.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './overview.module.css';
import { overviewTexts } from './overview.texts.ts';

type Figure = Shape<'OverviewFiguresDto'>;

/** All that may still be something: what was judged as clear does not count. */
const standing = ['open', 'query', 'confirmed'] as const;

interface Props {
  readonly figures: Figure;
}

export function OverviewFigures({ figures }: Props) {
  const say = useTexts(overviewTexts);
  const format = useFormat();
  const engagementId = useEngagementId();
  const none = say('figure.none');
  const { payments, rejected, volumeCents, reconciliation, flagsOpen, flagsTotal } = figures;
  const { flagsQueried, findings, findingsByRisk, amountAtRiskCents } = figures;
  const to = { params: { engagementId }, className: classes['figure'] };
  return (
    <Figures
      figures={[
        {
          key: 'payments',
          label: say('figure.payments'),
          value:
            payments === null ? (
              none
            ) : (
              <Link to="/p/$engagementId/zahlungsdaten" {...to}>
                {format.count(payments)}
              </Link>
            ),
          note:
            rejected === null
              ? null
              : say('figure.rejected', { count: rejected, shown: format.count(rejected) }),
        },
        {
          key: 'volume',
          label: say('figure.volume'),
          value:
            volumeCents === null ? (
              none
            ) : (
              <Link to="/p/$engagementId/zahlungsdaten" {...to}>
                {format.money(volumeCents)}
              </Link>
            ),
          note: reconciliation && say(`reconciliation.${reconciliation}`),
        },
        {
          key: 'flags',
          label: say('figure.flags'),
          value:
            flagsOpen === null ? (
              none
            ) : (
              <Link to="/p/$engagementId/auffaelligkeiten" search={{ stand: ['open'] }} {...to}>
                {format.count(flagsOpen)}{' '}
                <small>{say('figure.flags.of', { total: format.count(flagsTotal ?? 0) })}</small>
              </Link>
            ),
          note: flagsQueried
            ? say('figure.queried', { count: flagsQueried })
            : say('figure.noQueries'),
        },
        {
          key: 'atRisk',
          label: say('figure.atRisk'),
          value:
            amountAtRiskCents === null ? (
              none
            ) : (
              <Link to="/p/$engagementId/auffaelligkeiten" search={{ stand: standing }} {...to}>
                {format.money(amountAtRiskCents)}
              </Link>
            ),
          note: <ShareAtRisk figures={figures} />,
        },
        {
          key: 'findings',
          label: say('figure.findings'),
          value:
            findings === null ? (
              none
            ) : (
              <Link to="/p/$engagementId/feststellungen" {...to}>
                {format.count(findings)}
              </Link>
            ),
          note: findingsByRisk && say('figure.findings.risks', { ...findingsByRisk }),
        },
      ]}
    />
  );
}

function ShareAtRisk({ figures }: Props) {
  const say = useTexts(overviewTexts);
  const { percent } = useFormat();
  const { amountAtRiskPermille: permille, amountAtRiskIsLowerBound: least } = figures;
  if (permille === null) return null;
  const share = percent(permille / 1000);
  return <>{say(least ? 'figure.atRisk.least' : 'figure.atRisk.share', { share })}</>;
}
