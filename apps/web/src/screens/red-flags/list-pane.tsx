import type { RefObject } from 'react';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Loading } from '../../parts/loading.tsx';
import classes from './list.module.css';
import { MarksBar } from './marks-bar.tsx';
import { withFilter } from './red-flag-filter.ts';
import { RedFlagList } from './red-flag-list.tsx';
import { RedFlagsEmpty } from './red-flags-empty.tsx';
import type { RowRange } from './row-window.ts';
import type { RedFlagSort, RedFlagsSearch } from './search.ts';
import type { Marking } from './use-marks.ts';
import type { RedFlagRows } from './use-red-flag-rows.ts';
import type { Standings } from './use-standings.ts';

interface Props {
  readonly rows: RedFlagRows;
  readonly range: RowRange;
  readonly onRange: (range: RowRange) => void;
  readonly sort: RedFlagSort;
  readonly search: RedFlagsSearch;
  readonly standings: Standings | undefined;
  readonly onSearch: (search: RedFlagsSearch) => void;
  readonly marking: Marking;
  readonly onShow: (number: number) => void;
  readonly onStep: (step: number) => void;
  readonly onReason: () => void;
  readonly onJudge: () => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/** The left half: the list, or why there is none. */
export function ListPane({ listRef, ...props }: Props) {
  const { rows, search, standings, onSearch, marking } = props;
  if (rows.loading || rows.problem) {
    return (
      <div className={classes['list']}>
        <div className={classes['inner']}>
          {rows.problem ? (
            <ProblemNotice problem={rows.problem} onRetry={rows.retry} />
          ) : (
            <Loading lines={12} />
          )}
        </div>
      </div>
    );
  }
  if (rows.total === 0) {
    return (
      <div className={classes['list']}>
        {standings && <RedFlagsEmpty search={search} standings={standings} onSearch={onSearch} />}
      </div>
    );
  }
  return (
    <div className={classes['list']} ref={listRef}>
      <MarksBar
        marks={marking.marks}
        total={rows.total}
        onAll={marking.markAll}
        onClear={marking.clear}
        onJudge={props.onJudge}
      />
      <RedFlagList
        {...props}
        marks={marking.marks}
        onMark={marking.mark}
        onMarkAll={marking.markAll}
        onSort={(sort) => onSearch({ ...withFilter(search, {}), sort })}
      />
    </div>
  );
}
