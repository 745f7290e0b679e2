import { useEffect, useRef, useState } from 'react';
import type { Sheet } from './use-sheet.ts';
import { cellKey } from './waiting-cells.ts';

/** A remark goes out when the person pauses, not with every letter. */
const PAUSE_MS = 700;

/** The remark of the cell under the cursor while it is typed; leaving the cell saves it at once. */
export function useTypedRemark({ cursor, current, fill, file }: Sheet) {
  const place = cellKey(cursor);
  const [typed, setTyped] = useState<{ place: string; text: string } | null>(null);
  const text = typed?.place === place ? typed.text : (current?.remark ?? '');
  const pending = useRef<(() => void) | null>(null);
  const save = () => {
    pending.current?.();
    pending.current = null;
    setTyped(null);
  };
  useEffect(() => {
    if (pending.current === null) return;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // Also when the cursor moves on, or the page is left, before the pause is over.
  useEffect(() => () => pending.current?.(), [place, file.id]);
  return {
    text,
    type: (next: string) => {
      setTyped({ place, text: next });
      pending.current = () => fill({ remark: next });
    },
    save,
  };
}
