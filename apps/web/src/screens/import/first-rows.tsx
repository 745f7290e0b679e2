import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './first-rows.module.css';
import type { Preview } from './import.queries.ts';
import { wizardTexts } from './wizard.texts.ts';

interface Row {
  readonly number: number;
  readonly values: readonly string[];
}

/** The beginning of the file under its headers; wrong separators or letters are seen at once. */
export function FirstRows({ preview }: { readonly preview: Preview }) {
  const say = useTexts(wizardTexts);
  const columns: Column<Row>[] = [
    {
      key: '#',
      title: say('rows.line'),
      numeric: true,
      rowHeader: true,
      cell: (row) => <small>{row.number}</small>,
    },
    ...preview.headers.map((header, i) => ({
      key: header,
      title: <span className="mono">{header}</span>,
      cell: ({ values }: Row) => <span className={classes['value']}>{values[i] ?? ''}</span>,
    })),
  ];
  return (
    <Card
      title={say('rows.title')}
      note={say('rows.count', { columns: preview.headers.length })}
      flush
    >
      {/* A wide table is scrolled by keyboard as well. */}
      <div
        className={classes['scroll']}
        tabIndex={0}
        role="region"
        aria-label={say('rows.caption')}
      >
        <DataTable
          caption={say('rows.caption')}
          columns={columns}
          rows={rowsOf(preview)}
          rowKey={({ number }) => String(number)}
        />
      </div>
      {preview.columns.some(({ masked }) => masked) && (
        <p className={classes['note']}>{say('rows.masked')}</p>
      )}
    </Card>
  );
}

/** Previews of earlier versions know only some values of each column. */
function rowsOf({ firstRows, columns }: Preview): Row[] {
  const rows = firstRows ?? [0, 1, 2].map((i) => columns.map(({ samples }) => samples[i] ?? ''));
  return rows.map((values, i) => ({ number: i + 1, values }));
}
