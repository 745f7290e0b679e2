import { useEffect, useRef } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { attributeLetter } from './sheet-counts.ts';
import classes from './sheet.module.css';
import { sheetTexts } from './sheet.texts.ts';
import { SheetRow } from './sheet-row.tsx';
import type { Sheet } from './use-sheet.ts';
import { cellKey } from './waiting-cells.ts';

/** Items against attributes; the cursor is a single stop for the Tab key, the arrows move it. */
export function SheetMatrix({ sheet }: { readonly sheet: Sheet }) {
  const say = useTexts(sheetTexts);
  const { file, cells, shown, cursor, go } = sheet;
  const body = useRef<HTMLTableSectionElement>(null);
  useFollow(body, cellKey(cursor));
  return (
    <div className={classes['scroll']}>
      <table className={classes['matrix']}>
        <caption className="visually-hidden">{say('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes['figure']}>
              {say('col.number')}
            </th>
            <th scope="col">{say('col.voucher')}</th>
            <th scope="col">{say('col.date')}</th>
            <th scope="col" className={classes['figure']}>
              {say('col.amount')}
            </th>
            {file.attributes.map((name, attribute) => (
              <th key={attribute} scope="col" title={name} className={classes['mark']}>
                <abbr title={name}>{attributeLetter(attribute)}</abbr>
              </th>
            ))}
            <th scope="col">{say('col.remark')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((item) => (
            <SheetRow
              key={item.position}
              item={item}
              cells={file.attributes.map((_, attribute) =>
                cells.get(cellKey({ position: item.position, attribute })),
              )}
              at={item.position === cursor.position ? cursor.attribute : null}
              onCell={(position, attribute) => go({ position, attribute })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The focus goes with the cursor, unless the person is elsewhere on the page. */
function useFollow(body: React.RefObject<HTMLTableSectionElement | null>, key: string): void {
  const first = useRef(true);
  useEffect(() => {
    const cell = body.current?.querySelector<HTMLElement>(`[data-cell="${key}"]`);
    const active = document.activeElement;
    const free = active === document.body || active?.tagName === 'H1';
    cell?.scrollIntoView({ block: 'nearest' });
    if (!first.current && (free || body.current?.contains(active))) cell?.focus();
    first.current = false;
  }, [body, key]);
}
