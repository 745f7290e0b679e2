import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { engagementTexts } from '../../engagement/engagement.texts.ts';
import type { Land } from '../../engagement/land.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { Facts } from '../../parts/facts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { runTexts } from './run.texts.ts';
import classes from './run.module.css';
import type { Run } from './runs.queries.ts';

/** Everything that decides the result, and its hash: whoever repeats the run can hold it against this. */
export function RunTrace({ run }: { readonly run: Run }) {
  const say = useTexts(runTexts);
  const sayLand = useTexts(engagementTexts);
  const { money } = useFormat();
  const engagementId = useEngagementId();
  const { dataset, rules, signingLimits, resultSha256 } = run;
  const versions = [...new Set(rules.map(({ version }) => version))].sort().join(', ');
  const limits = signingLimits.map(
    ({ limitCents, orgUnit }) => `${money(limitCents)} (${orgUnit ?? say('trace.limit.all')})`,
  );
  return (
    <Card title={say('trace.title')} flush>
      <div style={{ padding: '8px 14px' }}>
        <Facts
          facts={[
            [
              say('trace.input'),
              <>
                <Link
                  to="/p/$engagementId/zahlungsdaten/$datasetId/zahlungen"
                  params={{ engagementId, datasetId: dataset.id }}
                  title={dataset.files.join(', ')}
                >
                  {say('trace.files', {
                    count: dataset.files.length,
                    name: dataset.files[0] ?? '–',
                  })}
                </Link>{' '}
                <span className="mono">{dataset.sha256Short}</span>
              </>,
            ],
            [say('trace.rules'), say('trace.rules.value', { count: rules.length, versions })],
            [say('trace.holidays'), sayLand(`land.${run.land as Land}`)],
            [say('trace.limits'), limits.join(', ') || say('trace.limits.none')],
            [
              say('trace.result'),
              resultSha256 ? (
                <span className="mono">{resultSha256.slice(0, 12)}</span>
              ) : (
                say('trace.result.open')
              ),
            ],
          ]}
        />
      </div>
      <div className={classes['notes']}>
        <p>{say('trace.same')}</p>
      </div>
    </Card>
  );
}
