import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { redFlagNumber } from '../../format/format.ts';
import { IconArrowLeft } from '../../parts/icons.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { DispositionConflict } from './conflict.tsx';
import { ListPane } from './list-pane.tsx';
import type { RedFlag } from './next-row.ts';
import { RedFlagFilePane } from './red-flag-file.tsx';
import { redFlagFilter, redFlagSort } from './red-flag-filter.ts';
import { RedFlagFilters } from './red-flag-filters.tsx';
import { fileQuery } from './red-flags.queries.ts';
import classes from './red-flags.module.css';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { RowRange } from './row-window.ts';
import type { RedFlagsSearch } from './search.ts';
import { useMarks } from './use-marks.ts';
import { useRedFlagRows } from './use-red-flag-rows.ts';
import { useSelection } from './use-selection.ts';
import type { Standings } from './use-standings.ts';
import { useTriageKeys } from './use-triage-keys.ts';
import { useTriage } from './use-triage.ts';

interface Props {
  readonly search: RedFlagsSearch;
  readonly standings: Standings | undefined;
  readonly onSearch: (search: RedFlagsSearch) => void;
  readonly show: (number: number | undefined) => void;
}

/** Filters, list and file, and what moves between them. */
export function RedFlagWork({ search, standings, onSearch, show }: Props) {
  const say = useTexts(redFlagsTexts);
  const engagementId = useEngagementId();
  const searchRef = useRef<HTMLInputElement>(null);
  const reasonRef = useRef<HTMLTextAreaElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<RowRange>({ first: 0, last: 30 });
  const filter = redFlagFilter(search);
  const sort = redFlagSort(search);
  const request = { engagementId, filter, sort };
  const rows = useRedFlagRows(request, range, search.nr);
  const { data: file } = useQuery({
    ...fileQuery(engagementId, rows.shown ?? 0),
    enabled: rows.shown !== undefined,
  });
  const marking = useMarks(JSON.stringify(filter));
  const [bulk, setBulk] = useState(false);
  const { step } = useSelection(request, rows, show);
  const focusReason = () => reasonRef.current?.focus();
  const flag = file?.redFlag;
  const focusList = () => focusShownRow(listRef.current);
  const triage = useTriage({ engagementId, rows, flag, show, focusReason, focusList });
  useTriageKeys({
    triage,
    onStep: step,
    onMark: () => flag && marking.mark(flag),
    onSearch: () => searchRef.current?.focus(),
  });
  return (
    <>
      <RedFlagFilters search={search} onSearch={onSearch} searchRef={searchRef} />
      <div
        className={classes['panes']}
        data-own-imprint
        data-step={search.nr === undefined ? 'list' : 'file'}
        data-alone={(rows.shown === undefined && !rows.loading) || undefined}
      >
        <ListPane
          {...{ rows, range, sort, search, standings, onSearch, marking, listRef }}
          onRange={setRange}
          onShow={show}
          onStep={step}
          onReason={focusReason}
          onJudge={() => setBulk(true)}
        />
        <div className={classes['file']}>
          <Button
            className={`${classes['back']} no-print`}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowLeft size={15} aria-hidden />}
            onClick={() => show(undefined)}
          >
            {say('back')}
          </Button>
          <RedFlagFilePane
            number={rows.shown}
            triage={triage}
            reasonRef={reasonRef}
            onStep={step}
            onLeave={focusList}
          />
        </div>
      </div>
      <Announced flag={flag} place={rows.place} total={rows.total} />
      <DispositionConflict triage={triage} flag={flag} />
      {bulk && (
        <BulkDialog
          marks={marking.marks}
          filter={filter}
          onClose={() => setBulk(false)}
          onDone={() => {
            setBulk(false);
            marking.clear();
          }}
        />
      )}
    </>
  );
}

/** The focus stays in the list then: it follows the row that is shown next. */
function focusShownRow(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('tr[aria-current] a')?.focus({ preventScroll: true });
}

interface AnnouncedProps {
  readonly flag: RedFlag | undefined;
  readonly place: number;
  readonly total: number;
}

/** Says to screen readers where a step has led. */
function Announced({ flag, place, total }: AnnouncedProps) {
  const say = useTexts(redFlagsTexts);
  const language = useLanguage();
  const words =
    flag && place >= 0
      ? say('list.shown', {
          ...{ number: redFlagNumber(flag.number), title: flag.wording[language].title },
          ...{ place: place + 1, total },
        })
      : '';
  return (
    <p className="visually-hidden no-print" aria-live="polite">
      {words}
    </p>
  );
}
