import { useFormat } from '../../../format/use-format.ts';
import { DataTable } from '../../../parts/data-table.tsx';
import { PrintButton } from '../../../parts/print-button.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import type { Round } from './study.queries.ts';

/** The planned rounds in the order of time, to be printed and taken along. */
export function RoundsTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const say = useTexts(tasksTexts);
  const { date, count } = useFormat();
  return (
    <>
      <div className={classes['actions']} role="status">
        {say('study.count', { count: rounds.length })}
        <PrintButton />
      </div>
      <div className={classes['scroll']}>
        <DataTable
          caption={say('study.caption')}
          rows={rounds}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              ...{ key: 'number', title: say('study.round'), numeric: true, width: '5rem' },
              cell: ({ number }) => count(number),
            },
            {
              key: 'date',
              title: say('study.date'),
              rowHeader: true,
              cell: (row) => date(row.date),
            },
            { key: 'time', title: say('study.time'), cell: ({ time }) => time },
          ]}
        />
      </div>
    </>
  );
}
