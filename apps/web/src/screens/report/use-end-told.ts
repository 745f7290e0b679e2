import { useCallback, useEffect, useRef } from 'react';
import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { isUnderWay, type Issue } from './report.queries.ts';
import { reportTexts } from './report.texts.ts';

/**
 * Tells when a version that was being written while the page was open is ready, or was not written.
 * @returns to be called with a version that was just asked for: it may be ready before the list is read again
 */
export function useEndTold(versions: readonly Issue[] | undefined): (id: string) => void {
  const say = useTexts(reportTexts);
  const toasts = useToasts();
  const open = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!versions) return;
    for (const { id, number, state } of versions) {
      if (!open.current.has(id)) continue;
      if (state === 'issued') toasts.done(say('ready', { number }));
      if (state === 'failed') toasts.done(say('failed', { number }));
    }
    open.current = new Set(versions.filter(isUnderWay).map(({ id }) => id));
  }, [versions, say, toasts]);
  return useCallback((id: string) => {
    open.current = new Set([...open.current, id]);
  }, []);
}
