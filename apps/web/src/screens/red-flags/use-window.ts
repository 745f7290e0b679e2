import { type RefObject, useEffect, useRef } from 'react';
import { rowWindow, type RowRange, scrollFor } from './row-window.ts';

interface Given {
  readonly total: number;
  readonly rowHeight: number;
  readonly range: RowRange;
  readonly onRange: (range: RowRange) => void;
  /** Row that is to be in sight; -1 for none. */
  readonly place: number;
}

/** Height of the list's head, which stays at the top and covers rows. */
const HEAD_HEIGHT = 34;

/** Draws only the rows in sight of a scrolling list, and keeps the shown one in sight. */
export function useWindow(given: Given): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const { total, rowHeight, range, onRange, place } = given;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => {
      const next = rowWindow(element.scrollTop, element.clientHeight, rowHeight, total);
      if (next.first === range.first && next.last === range.last) return;
      keepFocus(element, next);
      onRange(next);
    };
    read();
    element.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [total, rowHeight, range.first, range.last, onRange]);
  useEffect(() => {
    const element = scroller.current;
    if (!element || place < 0) return;
    const view = { top: element.scrollTop, height: element.clientHeight - HEAD_HEIGHT };
    const top = scrollFor(place, rowHeight, view);
    if (top !== null) element.scrollTop = top;
  }, [place, rowHeight]);
  return scroller;
}

/** A focused row that is about to go would take the focus, and with it the arrow keys, out of the list. */
function keepFocus(list: HTMLElement, range: RowRange): void {
  const focused = document.activeElement?.closest('tbody tr');
  if (!focused || !list.contains(focused)) return;
  const row = Number(focused.getAttribute('aria-rowindex')) - 2;
  if (row < range.first || row >= range.last) list.focus({ preventScroll: true });
}
