import { useMemo } from 'react';
import { useMay } from '../../../engagement/rights.tsx';
import type { ControlTestFile } from '../control-tests.queries.ts';
import { isOpen } from '../test-looks.ts';
import { useTestPlace } from '../use-test-place.ts';
import { type CursorKey, moved, nextOpen, onward } from './cursor.ts';
import { sheetCounts } from './sheet-counts.ts';
import { shownCells } from './shown-cells.ts';
import type { CellSending } from './use-cell-sender.ts';
import { useCursor } from './use-cursor.ts';
import { type CellContent, type CellPlace, cellKey, type Outcome } from './waiting-cells.ts';

/** The matrix as the person works on it: what is shown, where the cursor stands, and what can be done there. */
export function useSheet(file: ControlTestFile, sending: CellSending) {
  const mayWrite = useMay('control-test:write');
  const { attributes, items, results } = file;
  const cells = useMemo(() => shownCells(results, sending.waiting), [results, sending.waiting]);
  const all = useMemo(() => items.map(({ position }) => position), [items]);
  const counts = useMemo(
    () => sheetCounts(all, attributes.length, [...cells.values()]),
    [all, attributes.length, cells],
  );
  const [cursor, go] = useCursor(all[0] ?? 1, attributes.length);
  const isFilled = (place: CellPlace) => cells.has(cellKey(place));
  const shown = useShownItems(file, cursor, (place) => cells.get(cellKey(place))?.outcome);
  const grid = { positions: shown.map(({ position }) => position), attributes: attributes.length };
  const current = cells.get(cellKey(cursor)) ?? null;
  const open = mayWrite && (isOpen(file.state) || file.state === 'approved');
  const fill = (part: Partial<CellContent>) => {
    const outcome = part.outcome ?? current?.outcome;
    if (!open || outcome === undefined) return;
    const { remark = '', auditedCents = null, baseVersion = null } = current ?? {};
    sending.put({ ...cursor, remark, auditedCents, baseVersion, ...part, outcome });
  };
  return {
    ...{ file, cells, counts, shown, cursor, current, open, sending, go, fill },
    move: (key: CursorKey) => go(moved(cursor, key, grid)),
    /** Fills the cell under the cursor and goes on. */
    rate: (outcome: Outcome) => {
      fill({ outcome });
      if (open) go(onward(cursor, grid));
    },
    toNextOpen: () => {
      const next = nextOpen(cursor, grid, isFilled);
      if (next) go(next);
    },
  };
}

export type Sheet = ReturnType<typeof useSheet>;

/** The item under the cursor stays, so that it does not vanish under the hand when its last cell is filled. */
function useShownItems(
  { items, attributes }: ControlTestFile,
  cursor: CellPlace,
  outcomeOf: (place: CellPlace) => Outcome | undefined,
) {
  const { search } = useTestPlace();
  const { nur } = search;
  if (nur === undefined) return items;
  const wanted = nur === 'offen' ? undefined : 'deviation';
  return items.filter(
    ({ position }) =>
      position === cursor.position ||
      attributes.some((_, attribute) => outcomeOf({ position, attribute }) === wanted),
  );
}
