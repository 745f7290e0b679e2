/** Cells of a list that can be written into are told by these two attributes of their rows and cells. */
const CELL = '[data-grid-cell]';

type Move = readonly [rows: number, columns: number];

/** Where a key leads from a cell; null when the key belongs to the field. */
export function moveOf(
  key: string,
  shift: boolean,
  field: { readonly tag: string; readonly atStart: boolean; readonly atEnd: boolean },
): Move | null {
  const isChoice = field.tag === 'SELECT';
  switch (key) {
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'Enter':
      return [shift ? -1 : 1, 0];
    case 'ArrowLeft':
      return isChoice || field.atStart ? [0, -1] : null;
    case 'ArrowRight':
      return isChoice || field.atEnd ? [0, 1] : null;
    default:
      return null;
  }
}

/** Carries the focus through the cells as in a spreadsheet; Tab goes from cell to cell by itself. */
export function walkGrid(event: React.KeyboardEvent<HTMLElement>): void {
  const { target, key, shiftKey } = event;
  const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
  if (!plain || !(target instanceof HTMLElement) || !target.matches(CELL)) return;
  const move = moveOf(key, shiftKey, fieldState(target));
  if (!move) return;
  const next = neighbour(target, move);
  if (next || target instanceof HTMLSelectElement) event.preventDefault();
  if (!next) return;
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function fieldState(target: HTMLElement) {
  if (!(target instanceof HTMLInputElement)) {
    return { tag: target.tagName, atStart: true, atEnd: true };
  }
  const { selectionStart: start, selectionEnd: end, value } = target;
  const all = start === 0 && end === value.length;
  return { tag: 'INPUT', atStart: all || end === 0, atEnd: all || start === value.length };
}

/** The nearest cell that way; a row without a cell in the column is passed over. */
function neighbour(from: HTMLElement, [rows, columns]: Move): HTMLElement | null {
  const row = from.closest('tr');
  if (columns !== 0) {
    const cells = [...(row?.querySelectorAll<HTMLElement>(CELL) ?? [])];
    return cells[cells.indexOf(from) + columns] ?? null;
  }
  const column = from.dataset['gridCell'] ?? '';
  const all = [...(row?.parentElement?.children ?? [])];
  const selector = `[data-grid-cell="${CSS.escape(column)}"]`;
  for (let at = all.indexOf(row as Element) + rows; all[at]; at += rows) {
    const cell = all[at]?.querySelector<HTMLElement>(selector);
    if (cell) return cell;
  }
  return null;
}
