import type { CellKeyDownEvent, FullWidthCellKeyDownEvent } from 'ag-grid-community';
import type { PaymentRow } from './payments.queries.ts';
import { rowNumber } from './shown-columns.ts';

type KeyDown = CellKeyDownEvent<PaymentRow> | FullWidthCellKeyDownEvent<PaymentRow>;

/** Enter opens the payment; Ctrl with Home and End moves to the first and the last, which the grid would only show. */
export function onGridKey(pressed: KeyDown, onOpen: (rowNo: number) => void): void {
  const { api, data, event } = pressed;
  if (!(event instanceof KeyboardEvent)) return;
  if (event.key === 'Enter' && data) return onOpen(Number(data[rowNumber]));
  const mod = event.ctrlKey || event.metaKey;
  if (!mod || !('column' in pressed) || !['Home', 'End'].includes(event.key)) return;
  event.preventDefault();
  const index = event.key === 'Home' ? 0 : api.getDisplayedRowCount() - 1;
  api.ensureIndexVisible(index);
  api.setFocusedCell(index, pressed.column);
}
