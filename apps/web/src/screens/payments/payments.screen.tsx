import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { PaymentDetails } from './payment-details.tsx';
import { PaymentFilterBar } from './payment-filter-bar.tsx';
import { readFilters, writeFilters } from './payment-filters.ts';
import { PaymentFoot } from './payment-foot.tsx';
import { PaymentGrid } from './payment-grid.tsx';
import classes from './payments.module.css';
import { type Asked, datasetQuery, paymentsQuery } from './payments.queries.ts';
import { paymentsTexts } from './payments.texts.ts';
import type { PaymentsSearch } from './search.ts';
import { gridColumns } from './shown-columns.ts';

const route = getRouteApi('/inside/p/$engagementId/zahlungsdaten/$datasetId/zahlungen');

/** The payments of a dataset: searched, filtered, sorted, and each in full. */
export function PaymentsScreen() {
  const say = useTexts(paymentsTexts);
  const format = useFormat();
  const { engagementId, datasetId } = route.useParams();
  const { data: dataset } = useSuspenseQuery(datasetQuery(engagementId, datasetId));
  const { fileNames, rows, firstPaymentDate: from, lastPaymentDate: to } = dataset;
  const day = (date: string | null) => (date === null ? '–' : format.date(date));
  return (
    <Page
      title={say('title')}
      sub={say('sub', {
        files: fileNames.join(', '),
        rows: format.count(rows),
        from: day(from),
        to: day(to),
      })}
      help={{
        about: [say('help.about'), say('help.about.fixed')],
        next: [say('help.next'), say('help.next.open')],
        terms: ['grundgesamtheit', 'pseudonym'],
      }}
    >
      {rows === 0 ? <EmptyState title={say('empty.title')} /> : <PaymentList />}
    </Page>
  );
}

/** Reads and changes what the address remembers. */
function useAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: PaymentsSearch, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace });
  const { filter, suche, sort } = search;
  const asked = useMemo<Asked>(
    () => ({ filters: readFilters(filter), search: suche, sort }),
    [filter, suche, sort],
  );
  return { ...search, asked, change };
}

function PaymentList() {
  const { engagementId, datasetId } = route.useParams();
  const { data: dataset } = useSuspenseQuery(datasetQuery(engagementId, datasetId));
  const { asked, suche = '', zeile, change } = useAddress();
  const [chosen, choose] = useLocalStorage<string[] | null>({
    key: 'pruefwerk.payment-columns',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const searchField = useRef<HTMLInputElement>(null);
  const columns = gridColumns(dataset.columns, chosen);
  const reset = () => change({ filter: undefined, suche: undefined });
  const close = () => change({ zeile: undefined }, true);
  useGridShortcuts(searchField, zeile === undefined ? null : close);
  return (
    <>
      <PaymentFilterBar
        columns={dataset.columns}
        filters={asked.filters}
        search={suche}
        searchRef={searchField}
        aside={<ColumnChooser columns={dataset.columns} shown={columns} onChoose={choose} />}
        onSearch={(text) => change({ suche: text || undefined }, true)}
        onFilters={(filters) => change({ filter: writeFilters(filters) })}
        onReset={reset}
      />
      <PaymentFrame columns={columns} rows={dataset.rows} onReset={reset} onClose={close} />
    </>
  );
}

interface FrameProps {
  readonly columns: ReturnType<typeof gridColumns>;
  readonly rows: number;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

function PaymentFrame({ columns, rows, onReset, onClose }: FrameProps) {
  const say = useTexts(paymentsTexts);
  const { count } = useFormat();
  const place = route.useParams();
  const { asked, zeile, change } = useAddress();
  const [problem, setProblem] = useState<unknown>(null);
  const { engagementId, datasetId } = place;
  const first = useQuery(paymentsQuery(engagementId, datasetId, asked, 1));
  const retry = () => {
    setProblem(null);
    void first.refetch();
  };
  return (
    <>
      <ProblemNotice problem={problem ?? first.error} onRetry={retry} />
      <div className={classes['frame']}>
        <div className={classes['body']}>
          <div className={classes['list']}>
            <PaymentGrid
              // After a failure the grid begins anew.
              key={problem === null ? 'well' : 'failed'}
              {...place}
              columns={columns}
              asked={asked}
              label={say('grid', { count: count(first.data?.total ?? rows) })}
              opened={zeile}
              onOpen={(rowNo) => change({ zeile: rowNo }, zeile !== undefined)}
              onSort={(sort) => change({ sort }, true)}
              onProblem={setProblem}
            />
            {first.data?.total === 0 && <NothingFound onReset={onReset} />}
          </div>
          {zeile !== undefined && <PaymentDetails {...place} rowNo={zeile} onClose={onClose} />}
        </div>
        <PaymentFoot page={first.data} all={rows} />
      </div>
    </>
  );
}

function NothingFound({ onReset }: { readonly onReset: () => void }) {
  const say = useTexts(paymentsTexts);
  return (
    <div className={classes['none']}>
      <h2>{say('none')}</h2>
      <p>{say('none.text')}</p>
      <Button variant="default" onClick={onReset}>
        {say('none.reset')}
      </Button>
    </div>
  );
}

function useGridShortcuts(
  searchField: { readonly current: HTMLInputElement | null },
  close: (() => void) | null,
): void {
  const say = useTexts(paymentsTexts);
  useShortcuts([
    { key: '/', label: say('search.short'), run: () => searchField.current?.focus() },
    ...(close ? [{ key: 'Escape', label: say('detail.close'), run: close }] : []),
  ]);
}
