import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import type { TablePreview } from './from-table.queries.ts';
import { fromTableTexts } from './from-table.texts.ts';
import classes from './from-table.module.css';

/** The rows as understood; a row with a fault is marked, in words above and in colour here. */
export function TablePreviewTable({ columns, rows, faults }: TablePreview) {
  const say = useTexts(fromTableTexts);
  const both = useBilingual();
  const faulty = new Set(
    faults.flatMap(({ severity, line }) => (severity === 'fault' ? line : [])),
  );
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={say('preview')}>
      <table className={classes['table']}>
        <caption className="visually-hidden">{say('preview.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('preview.line')}</th>
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col">
                {both(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line} data-faulty={faulty.has(line)}>
              <th scope="row">{faulty.has(line) ? `◆ ${line}` : line}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
