import { AG_GRID_LOCALE_DE } from '@ag-grid-community/locale';
import { useQueryClient } from '@tanstack/react-query';
import type { GridApi, IDatasource } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePreferences } from '../../session/preferences.ts';
import { useLanguage } from '../../texts/use-texts.ts';
import { columnDefinition, sortOf, sortText } from './grid-columns.ts';
import { onGridKey } from './grid-keys.ts';
import './grid-modules.ts';
import { gridTheme, rowHeights } from './grid-theme.ts';
import type { ShownColumn } from './payment-filters.ts';
import { type Asked, blockSize, type PaymentRow, paymentsQuery } from './payments.queries.ts';
import classes from './payment-grid.module.css';
import { rowNumber } from './shown-columns.ts';
import { useColumnWords } from './use-column-words.ts';
import { useScrollEnd } from './use-scroll-end.ts';

interface Props {
  readonly engagementId: string;
  readonly datasetId: string;
  readonly columns: readonly ShownColumn[];
  readonly asked: Asked;
  /** Read out as the grid's name. */
  readonly label: string;
  readonly opened: number | undefined;
  readonly onOpen: (rowNo: number) => void;
  readonly onSort: (sort: string | undefined) => void;
  readonly onProblem: (problem: unknown) => void;
}

/** Columns that are drawn even out of sight, for screen readers; more would make scrolling slow. */
const MOST_DRAWN = 25;

const selection = { mode: 'singleRow', checkboxes: false, enableClickSelection: false } as const;

/** Up to millions of payments, read in blocks as they come into sight. */
export function PaymentGrid(props: Props) {
  const { columns, asked, label, onOpen, onSort } = props;
  const german = useLanguage() === 'de';
  const { density = 'normal' } = usePreferences();
  const words = useColumnWords();
  const api = useRef<GridApi<PaymentRow> | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const datasource = useDatasource(props);
  useScrollEnd(frame);
  const mark = useMark(api, props.opened);
  useSort(api, asked.sort);
  const [firstSort] = useState(() => sortOf(asked.sort));
  const definitions = columns.map((column) => ({
    ...columnDefinition(column, words),
    ...(firstSort?.colId === column.name && { initialSort: firstSort.sort }),
  }));
  return (
    <div ref={frame} className={classes['grid']}>
      <AgGridReact<PaymentRow>
        // What the grid takes only once: language and height of the rows.
        key={`${german}.${density}`}
        theme={gridTheme}
        rowModelType="infinite"
        datasource={datasource}
        columnDefs={definitions}
        maintainColumnOrder
        cacheBlockSize={blockSize}
        maxBlocksInCache={30}
        maxConcurrentDatasourceRequests={2}
        blockLoadDebounceMillis={60}
        rowHeight={rowHeights[density]}
        headerHeight={34}
        rowSelection={selection}
        suppressMultiSort
        suppressCellFocus={false}
        ensureDomOrder
        suppressColumnVirtualisation={columns.length <= MOST_DRAWN}
        getRowId={({ data }) => String(data[rowNumber])}
        {...(german && { localeText: AG_GRID_LOCALE_DE })}
        onGridReady={(event) => {
          api.current = event.api;
          event.api.setGridAriaProperty('label', label);
        }}
        onModelUpdated={mark}
        onSortChanged={({ api: grid }) => onSort(sortText(sortModel(grid)))}
        onRowClicked={({ data }) => data && onOpen(Number(data[rowNumber]))}
        onCellKeyDown={(event) => onGridKey(event, onOpen)}
      />
    </div>
  );
}

function sortModel(grid: GridApi) {
  return grid.getColumnState().filter(({ sort }) => sort);
}

/** Asks for blocks through the store of queries, so that going back shows them at once. */
function useDatasource({ engagementId, datasetId, asked, onProblem }: Props): IDatasource {
  const client = useQueryClient();
  const { search } = asked;
  const filters = JSON.stringify(asked.filters);
  const tell = useRef(onProblem);
  useEffect(() => {
    tell.current = onProblem;
  });
  return useMemo<IDatasource>(
    () => ({
      getRows: (request) => {
        const { startRow, sortModel: model } = request;
        const wanted: Asked = {
          filters: JSON.parse(filters) as Asked['filters'],
          search,
          sort: sortText(model),
        };
        const page = Math.floor(startRow / blockSize) + 1;
        client.fetchQuery(paymentsQuery(engagementId, datasetId, wanted, page)).then(
          ({ items, total }) => request.successCallback(items, total),
          (problem: unknown) => {
            request.failCallback();
            tell.current(problem);
          },
        );
      },
    }),
    [client, engagementId, datasetId, filters, search],
  );
}

type Grid = { readonly current: GridApi<PaymentRow> | null };

/** The payment that is shown beside the grid is marked in it, as soon as its row is there. */
function useMark(grid: Grid, opened: number | undefined): () => void {
  const scrolled = useRef(false);
  const mark = useCallback(() => {
    const { current } = grid;
    if (!current || current.isDestroyed()) return;
    if (opened === undefined) return current.deselectAll();
    current.getRowNode(String(opened))?.setSelected(true, true);
    // A link to a payment brings it into sight where its place is known: in the order of the file.
    if (scrolled.current || current.getDisplayedRowCount() < opened) return;
    scrolled.current = true;
    if (sortModel(current).length === 0) current.ensureIndexVisible(opened - 1, 'middle');
  }, [grid, opened]);
  useEffect(() => {
    if (opened !== undefined && grid.current) scrolled.current = true;
    mark();
  }, [grid, mark, opened]);
  return mark;
}

/** The address changed by another way, such as going back. */
function useSort(grid: Grid, sort: string | undefined): void {
  useEffect(() => {
    const { current } = grid;
    if (!current || current.isDestroyed() || sortText(sortModel(current)) === sort) return;
    const wanted = sortOf(sort);
    current.applyColumnState({ defaultState: { sort: null }, state: wanted ? [wanted] : [] });
  }, [grid, sort]);
}
