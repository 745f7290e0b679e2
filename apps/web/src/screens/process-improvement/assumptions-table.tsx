import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './process-improvement.module.css';
import type { Proposal } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';

type Assumption = Proposal['assumptions'][number];

/** What the saving rests on, with its three values and where they come from. */
export function AssumptionsTable({ assumptions }: Pick<Proposal, 'assumptions'>) {
  const say = useTexts(processImprovementTexts);
  const inLanguage = useBilingual();
  const value = useValue();
  if (assumptions.length === 0) {
    return <p className={classes['quiet']}>{say('assumptions.none')}</p>;
  }
  const part = (key: 'low' | 'base' | 'high') => ({
    key,
    title: say(`saving.${key}`),
    numeric: true,
    cell: (one: Assumption) => value(one, key),
  });
  return (
    <DataTable
      caption={say('assumptions.caption')}
      rows={assumptions}
      rowKey={({ key }) => key}
      columns={[
        {
          ...{ key: 'name', title: say('assumptions.name'), rowHeader: true },
          cell: ({ name }) => inLanguage(name),
        },
        ...[part('low'), part('base'), part('high')],
        {
          ...{ key: 'source', title: say('assumptions.source') },
          cell: ({ source, asOf, verified }) => (
            <span className={classes['source']}>
              {source}
              {asOf && <span className={classes['quiet']}>{say('as-of', { asOf })}</span>}
              <Tag tone={verified ? 'neutral' : 'dashed'}>
                {say(verified ? 'verified' : 'unverified')}
              </Tag>
            </span>
          ),
        },
      ]}
    />
  );
}

function useValue() {
  const { percent, precise, money } = useFormat();
  return ({ unit, value }: Assumption, part: 'low' | 'base' | 'high'): string => {
    if (unit === 'share') return percent(value[part]);
    return unit === 'cents' ? money(value[part]) : precise(value[part], 2);
  };
}
