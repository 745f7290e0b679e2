import { useFormat } from '../../../format/use-format.ts';
import { DataTable } from '../../../parts/data-table.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { ConflictTable } from './conflict-table.tsx';
import type { Preview } from './exchange.queries.ts';
import { type Choice, takesAnything } from './import-choices.ts';

interface Props {
  readonly preview: Preview;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoose: (address: string, choice: Choice) => void;
}

/** Changes, conflicts, new tasks, and what is not taken over, each with its cell. */
export function ImportPreview({ preview, choices, onChoose }: Props) {
  const say = useTexts(tasksTexts);
  const { dateTime } = useFormat();
  const { changes, conflicts, added } = preview;
  const issued = { date: dateTime(preview.issuedAt), year: preview.year };
  return (
    <>
      <p className={classes['quiet']}>{say('excel.issued', issued)}</p>
      {!takesAnything(preview) && <Notice kind="info">{say('excel.nothing')}</Notice>}
      {conflicts.length > 0 && (
        <section>
          <h3>{say('excel.conflicts', { count: conflicts.length })}</h3>
          <p className={classes['text']}>{say('excel.conflicts.text')}</p>
          <ConflictTable conflicts={conflicts} choices={choices} onChoose={onChoose} />
        </section>
      )}
      {changes.length > 0 && <Changes changes={changes} />}
      {added.length > 0 && (
        <section>
          <h3>{say('excel.added', { count: added.length })}</h3>
          <ul className={classes['list']}>
            {added.map(({ row, number, title }) => (
              <li key={row}>
                {say('excel.row', { row })}: {number} {title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <NotTaken preview={preview} />
    </>
  );
}

function Changes({ changes }: Pick<Preview, 'changes'>) {
  const say = useTexts(tasksTexts);
  const shown = (text: string) => text || say('excel.blank');
  return (
    <section>
      <h3>{say('excel.changes', { count: changes.length })}</h3>
      <div className={classes['scroll']}>
        <DataTable
          caption={say('excel.changes', { count: changes.length })}
          rows={changes}
          rowKey={({ address }) => address}
          columns={[
            { key: 'cell', title: say('excel.cell'), cell: ({ address }) => address },
            { key: 'task', title: say('excel.task'), rowHeader: true, cell: ({ row }) => row },
            { key: 'column', title: say('excel.column'), cell: ({ column }) => column },
            { key: 'before', title: say('excel.before'), cell: ({ before }) => shown(before) },
            {
              key: 'now',
              title: say('excel.now'),
              cell: ({ now }) => <strong>{shown(now)}</strong>,
            },
          ]}
        />
      </div>
    </section>
  );
}

/** What stays as it is, and why. */
function NotTaken({ preview }: Pick<Props, 'preview'>) {
  const say = useTexts(tasksTexts);
  const bilingual = useBilingual();
  const { invalid, refused, missingRows, goneRows, missingColumns, foreignHeadings } = preview;
  const place = (row: number | null, number: string) =>
    row === null ? number : `${say('excel.row', { row })}:`;
  const notes = [
    missingRows.length > 0 && say('excel.missing', { rows: missingRows.join('; ') }),
    goneRows.length > 0 && say('excel.gone', { rows: goneRows.join('; ') }),
    missingColumns.length > 0 &&
      say('excel.columns.missing', { columns: missingColumns.join(', ') }),
    foreignHeadings.length > 0 &&
      say('excel.columns.foreign', { columns: foreignHeadings.join(', ') }),
  ].filter((note) => note !== false);
  return (
    <>
      {invalid.length > 0 && (
        <Notice kind="warning" title={`${say('excel.invalid', { count: invalid.length })}.`}>
          <ul className={classes['list']}>
            {invalid.map((cell) => (
              <li key={cell.address}>{bilingual({ de: cell.sentenceDe, en: cell.sentenceEn })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice kind="warning" title={`${say('excel.refused', { count: refused.length })}.`}>
          <ul className={classes['list']}>
            {refused.map((one) => (
              <li key={`${one.row ?? ''} ${one.number}`}>
                {place(one.row, one.number)} {bilingual({ de: one.sentenceDe, en: one.sentenceEn })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {notes.map((note) => (
        <Notice key={note} kind="info">
          {note}
        </Notice>
      ))}
    </>
  );
}
