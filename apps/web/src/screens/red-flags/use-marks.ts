import { useCallback, useEffect, useRef, useState } from 'react';
import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { MOST_MARKS, type Marks, noMarks, toggled } from './marks.ts';
import type { RedFlag } from './next-row.ts';
import { redFlagsTexts } from './red-flags.texts.ts';

export type Marking = ReturnType<typeof useMarks>;

/** Marks belong to a filter: another one starts without. */
export function useMarks(filterKey: string) {
  const say = useTexts(redFlagsTexts);
  const toasts = useToasts();
  const [held, setHeld] = useState<{ key: string; marks: Marks }>({ key: '', marks: noMarks });
  const marks = held.key === filterKey ? held.marks : noMarks;
  const latest = useRef(marks);
  useEffect(() => {
    latest.current = marks;
  });
  const set = useCallback((next: Marks) => setHeld({ key: filterKey, marks: next }), [filterKey]);
  // Stable, so that a step or a mark draws only the rows anew that it changes.
  const mark = useCallback(
    ({ id }: RedFlag) => {
      const next = toggled(latest.current, id);
      if (next) set(next);
      else toasts.done(say('bulk.most', { count: MOST_MARKS }));
    },
    [set, say, toasts],
  );
  return {
    ...{ marks, mark },
    markAll: () => set(marks.kind === 'filter' ? noMarks : { kind: 'filter' }),
    clear: () => set(noMarks),
  };
}
