import { useLocation, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect } from 'react';
import { usePreferences } from '../../session/preferences.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ListHead } from './list-head.tsx';
import classes from './list.module.css';
import type { Marks } from './marks.ts';
import type { RedFlag } from './next-row.ts';
import { RedFlagRow } from './red-flag-row.tsx';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { RowRange } from './row-window.ts';
import type { RedFlagSort } from './search.ts';
import type { RedFlagRows } from './use-red-flag-rows.ts';
import { useWindow } from './use-window.ts';

interface Props {
  readonly rows: RedFlagRows;
  readonly range: RowRange;
  readonly onRange: (range: RowRange) => void;
  readonly sort: RedFlagSort;
  readonly onSort: (sort: RedFlagSort) => void;
  readonly marks: Marks;
  readonly onMark: (flag: RedFlag) => void;
  readonly onMarkAll: () => void;
  readonly onShow: (number: number) => void;
  /** Steps down or up; large steps go to an end. */
  readonly onStep: (step: number) => void;
  readonly onReason: () => void;
}

const heights = { compact: 43, normal: 48, comfortable: 56 } as const;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** A table of which only the rows in sight are drawn: light with ten thousand, and a table to every screen reader. */
export function RedFlagList(props: Props) {
  const { rows, range, sort, marks, onStep, onReason } = props;
  const say = useTexts(redFlagsTexts);
  const height = heights[usePreferences().density ?? 'normal'];
  const { total, place } = rows;
  const hrefOf = useHrefOf();
  const scroller = useWindow({ ...props, total, place, rowHeight: height });
  const field = sort.replace('-', '') as 'weight';
  useEffect(() => {
    const element = scroller.current;
    // Whoever moves through the list with the keys takes the focus along.
    if (!element?.contains(document.activeElement)) return;
    element.querySelector<HTMLElement>('tr[aria-current] a')?.focus({ preventScroll: true });
  }, [scroller, rows.shown, range]);
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const onLink = (event.target as Element).closest('tr[aria-current] a') !== null;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) onStep(step);
    else if (event.key === 'Enter' && onLink) onReason();
    else return;
    event.preventDefault();
  };
  const last = Math.min(range.last, total);
  const first = Math.min(range.first, last);
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      data-stale={rows.stale || undefined}
      onKeyDown={press}
      role="region"
      tabIndex={-1}
      aria-label={say('list.region')}
    >
      <table className={classes['table']} aria-rowcount={total + 1}>
        <caption className="visually-hidden">
          {say('list.caption', { sorted: say(`sort.${field}`) })}
        </caption>
        <ListHead
          sort={sort}
          onSort={props.onSort}
          allMarked={marks.kind === 'filter'}
          someMarked={marks.kind === 'some' && marks.ids.size > 0}
          onMarkAll={props.onMarkAll}
        />
        <tbody>
          <Gap height={first * height} />
          {Array.from({ length: last - first }, (_, i) => (
            <ListRow key={first + i} {...props} index={first + i} height={height} hrefOf={hrefOf} />
          ))}
          <Gap height={(total - last) * height} />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Props {
  readonly hrefOf: (number: number) => string;
  readonly index: number;
  readonly height: number;
}

function ListRow({ rows, index, height, hrefOf, marks, onMark, onShow }: RowProps) {
  const flag = rows.at(index);
  if (!flag) return <Gap height={height} />;
  return (
    <RedFlagRow
      flag={flag}
      index={index}
      height={height}
      href={hrefOf(flag.number)}
      shown={flag.number === rows.shown}
      marked={marks.kind === 'filter' || marks.ids.has(flag.id)}
      tabbable={index === Math.max(rows.place, 0)}
      onShow={onShow}
      onMark={onMark}
    />
  );
}

/** Room for rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes['gap']} style={{ height }}>
      <td />
    </tr>
  );
}

/** Addresses of rows, with the filter that is set. */
function useHrefOf(): (number: number) => string {
  const { stringifySearch } = useRouter().options;
  const { pathname, search } = useLocation();
  return (nr) => `${pathname}${stringifySearch?.({ ...search, nr }) ?? ''}`;
}
