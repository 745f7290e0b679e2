import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/types.ts';
import { useFormat } from '../../format/use-format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { rejectsTexts } from './rejects.texts.ts';
import classes from './rejects.module.css';
import { withSaidFormats } from './said-formats.ts';
import { useRejectReason } from './use-reject-reason.ts';

type Reject = Shape<'RejectDto'>;

interface Props {
  readonly rejects: readonly Reject[];
  /** Number of files of the import. */
  readonly files: number;
  /** Place of the first row of this page, from 1. */
  readonly first: number;
  readonly selected: number | undefined;
  readonly filtered: boolean;
}

export function RejectTable({ rejects, files, first, selected, filtered }: Props) {
  const say = useTexts(rejectsTexts);
  const reason = useRejectReason();
  const language = useLanguage();
  const { count } = useFormat();
  const rows = rejects.map((reject, i) => ({ ...reject, nr: first + i }));
  const file: Column<Reject & { nr: number }> = {
    key: 'file',
    title: say('file'),
    cell: (row) => <span className="mono">{row.file}</span>,
  };
  // The panel of the selected row says it.
  const message: Column<Reject & { nr: number }> = {
    key: 'message',
    title: say('message'),
    cell: (row) => (
      <small>{withSaidFormats(language === 'de' ? row.message : row.messageEn, language)}</small>
    ),
  };
  return (
    <DataTable
      caption={say('table')}
      columns={[
        {
          key: 'line',
          title: say('line'),
          numeric: true,
          rowHeader: true,
          cell: ({ line, nr }) => (
            <Link
              to="."
              search={(now) => ({ ...now, nr })}
              resetScroll={false}
              aria-label={say('line.show', { line: count(line) })}
            >
              {count(line)}
            </Link>
          ),
        },
        ...(files > 1 ? [file] : []),
        {
          key: 'column',
          title: say('column'),
          cell: ({ column }) => <span className="mono">{column ?? say('column.whole')}</span>,
        },
        {
          key: 'reason',
          title: say('reason'),
          cell: ({ code }) => <span className={classes['reason']}>{reason(code)}</span>,
        },
        {
          key: 'value',
          title: say('value'),
          cell: ({ value }) => (
            <span className={`mono ${classes['value']}`}>
              {value === '' ? say('value.empty') : value}
            </span>
          ),
        },
        ...(selected === undefined ? [message] : []),
      ]}
      rows={rows}
      rowKey={({ nr }) => String(nr)}
      {...(selected !== undefined && { selectedKey: String(selected) })}
      empty={say(filtered ? 'none.filter' : 'none')}
    />
  );
}
