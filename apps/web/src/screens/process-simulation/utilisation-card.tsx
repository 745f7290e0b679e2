import { useFormat } from '../../format/use-format.ts';
import { Bar } from '../../parts/bar.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-simulation.module.css';
import type { SimulationResult } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { useRunText } from './use-run-text.ts';

/** Above this a queue grows quickly: worth a word. */
const BUSY = 0.85;

/** Who has how much to do, the busiest first. */
export function UtilisationCard({ result }: { readonly result: SimulationResult }) {
  const say = useTexts(processSimulationTexts);
  const { percent, precise, count } = useFormat();
  const { interval } = useRunText();
  if (result.roles.length === 0) return <Notice kind="info">{say('roles.none')}</Notice>;
  return (
    <Card title={say('roles.title')} note={say('roles.note')} flush>
      <DataTable
        caption={say('roles.caption')}
        rows={result.roles}
        rowKey={({ key }) => key}
        columns={[
          {
            ...{ key: 'name', title: say('roles.name'), rowHeader: true },
            cell: ({ key, title, utilisation }) => (
              <span className={classes['named']}>
                {title}
                {key === result.bottleneck && (
                  <Tag tone={utilisation.value > BUSY ? 'high' : 'neutral'} sign="▲">
                    {say('roles.bottleneck')}
                  </Tag>
                )}
              </span>
            ),
          },
          {
            ...{ key: 'posts', title: say('roles.posts'), numeric: true },
            cell: ({ posts }) => count(posts),
          },
          {
            ...{ key: 'utilisation', title: say('roles.utilisation'), numeric: true },
            cell: ({ utilisation }) => (
              <span className={classes['barred']}>
                <span>
                  {percent(utilisation.value)}{' '}
                  <span className={classes['quiet']}>{interval('share', utilisation)}</span>
                </span>
                <Bar
                  parts={[
                    {
                      share: Math.min(1, utilisation.value),
                      tone: utilisation.value > BUSY ? 'high' : 'accent',
                    },
                  ]}
                />
              </span>
            ),
          },
          {
            ...{ key: 'queue', title: say('roles.queue'), numeric: true },
            cell: ({ meanQueue }) => precise(meanQueue.value, 2),
          },
          {
            ...{ key: 'longest', title: say('roles.longest'), numeric: true },
            cell: ({ longestQueue }) => count(longestQueue),
          },
        ]}
      />
    </Card>
  );
}
