import { useEffect, useRef } from 'react';
import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { isAtWork, type Run } from './runs.queries.ts';
import { runTexts } from './run.texts.ts';

/** Tells with a message and a mark in the window's title that the run on the screen has ended. */
export function useFinishedRun(run: Run): void {
  const say = useTexts(runTexts);
  const toasts = useToasts();
  const seenAtWork = useRef<string | null>(null);
  const { id, number, state } = run;
  useEffect(() => {
    if (isAtWork({ state })) {
      seenAtWork.current = id;
      return;
    }
    if (seenAtWork.current !== id) return;
    seenAtWork.current = null;
    const message = say(`ended.${state as 'done' | 'failed' | 'cancelled'}`, { number });
    toasts.done(message);
    document.title = `${state === 'done' ? '✓' : '✕'} ${message} · Prüfwerk`;
  }, [id, number, state, say, toasts]);
}
