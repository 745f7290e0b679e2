import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { matrixQuery } from '../../controls/controls.queries.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { riskLevels } from '../../parts/risk-level.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './overview-risks.module.css';
import { overviewTexts } from './overview.texts.ts';
import { cellTone, riskCount } from './risk-grid.ts';

const likelihoods = riskLevels.toReversed();

/** How many risks remain where, controls taken into account. */
export function OverviewRisks() {
  const say = useTexts(overviewTexts);
  const sayPart = useTexts(partsTexts);
  const engagementId = useEngagementId();
  const { data } = useQuery(matrixQuery(engagementId));
  if (!data) return null;
  const all = (
    <Link to="/p/$engagementId/risiken" params={{ engagementId }}>
      {say('risks.all', { count: data.risks.length })}
    </Link>
  );
  if (data.risks.length === 0) {
    return (
      <Card title={say('risks.title')}>
        {say('risks.none')}{' '}
        <Link to="/p/$engagementId/risiken" params={{ engagementId }}>
          {say('risks.add')}
        </Link>
      </Card>
    );
  }
  return (
    <Card title={say('risks.title')} actions={all}>
      <table className={classes['grid']}>
        <caption className="visually-hidden">{say('risks.caption')}</caption>
        <tbody>
          {riskLevels.map((impact) => (
            <tr key={impact}>
              <th scope="row">{sayPart(`risk.${impact}`)}</th>
              {likelihoods.map((likelihood) => (
                <td key={likelihood} data-tone={cellTone(impact, likelihood)}>
                  {riskCount(data.heatMap.residual, impact, likelihood) || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('risks.impact')}</th>
            {likelihoods.map((likelihood) => (
              <th key={likelihood} scope="col">
                {say(`likelihood.${likelihood}`)}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}
