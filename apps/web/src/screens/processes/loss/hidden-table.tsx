import { DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { lossTexts } from './loss.texts.ts';
import type { LossReport } from './loss.queries.ts';
import classes from './loss.module.css';

/** What is kept but not shown, by its first line. */
export function HiddenTable({ notShown }: Pick<LossReport, 'notShown'>) {
  const say = useTexts(lossTexts);
  return (
    <DataTable
      caption={say('hidden.caption')}
      rows={notShown}
      rowKey={({ namespace, element }) => `${namespace} ${element}`}
      empty={say('hidden.none')}
      columns={[
        {
          ...{ key: 'element', title: say('col.element'), rowHeader: true },
          cell: ({ element }) => <span className={classes['name']}>{element}</span>,
        },
        { key: 'count', title: say('col.count'), numeric: true, cell: ({ count }) => count },
        { key: 'line', title: say('col.first'), numeric: true, cell: ({ line }) => line },
        {
          ...{ key: 'namespace', title: say('col.namespace') },
          cell: ({ namespace }) => <span className={classes['value']}>{namespace}</span>,
        },
      ]}
    />
  );
}
