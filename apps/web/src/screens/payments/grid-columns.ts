import type { ColDef } from 'ag-grid-community';
import type { ShownColumn } from './payment-filters.ts';
import type { PaymentRow } from './payments.queries.ts';
import { rowNumber, widthOf } from './shown-columns.ts';
import type { useColumnWords } from './use-column-words.ts';

type Words = Pick<ReturnType<typeof useColumnWords>, 'label' | 'value'>;

/** 'amount_cents' ascending, '-amount_cents' descending. */
export function sortOf(sort: string | undefined): { colId: string; sort: 'asc' | 'desc' } | null {
  if (sort === undefined || sort === '' || sort === '-') return null;
  return sort.startsWith('-')
    ? { colId: sort.slice(1), sort: 'desc' }
    : { colId: sort, sort: 'asc' };
}

export function sortText(
  model: readonly { readonly colId: string; readonly sort?: string | null | undefined }[],
): string | undefined {
  const [first] = model;
  return first && `${first.sort === 'desc' ? '-' : ''}${first.colId}`;
}

export function columnDefinition(column: ShownColumn, words: Words): ColDef<PaymentRow> {
  const { name, kind, filterable } = column;
  return {
    colId: name,
    headerName: words.label(column),
    width: widthOf(column),
    sortable: filterable,
    valueGetter: ({ data }) => data?.[name] ?? null,
    valueFormatter: ({ data }) => (data ? words.value(column, data[name]) : ''),
    ...((kind === 'cents' || kind === 'integer') && { type: 'rightAligned' }),
    ...(name === rowNumber && { pinned: 'left', lockPosition: true }),
  };
}
