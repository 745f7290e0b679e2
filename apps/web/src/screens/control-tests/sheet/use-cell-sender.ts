import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '../../../api/problem.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useStale } from '../../../engagement/use-stale.ts';
import { useAccount } from '../../../session/session.ts';
import { saveCell, testQuery, type ControlTestFile } from '../control-tests.queries.ts';
import { CellSender, type SenderState } from './cell-sender.ts';
import { cellKey, readWaiting, type WaitingCell } from './waiting-cells.ts';

export interface CellSending extends SenderState {
  readonly put: (cell: WaitingCell) => void;
  readonly drop: CellSender['drop'];
  readonly insist: CellSender['insist'];
  readonly flush: () => void;
  /** Instant of the last cell that was saved from here. */
  readonly savedAt: string | null;
}

/**
 * The cells on their way to the server. What waits is kept on this device for this person and this test, and is sent
 * when there is a connection again, or when the test is opened the next time.
 */
export function useCellSender(testId: string): CellSending {
  const engagementId = useEngagementId();
  const client = useQueryClient();
  const { id: accountId } = useAccount();
  const stale = useStale('control-test');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [sender] = useState(() => {
    const key = `pruefwerk.cells.${accountId}.${testId}`;
    const { queryKey } = testQuery(engagementId, testId);
    return new CellSender({
      read: () => readWaiting(stored(key)),
      keep: (waiting) => keep(key, waiting),
      save: async (cell) => {
        const saved = await saveCell(engagementId, testId, cell);
        // An answer that was asked for before this cell was saved would show it as it was.
        await client.cancelQueries({ queryKey });
        client.setQueryData(queryKey, (file) => file && withSaved(file, saved));
        setSavedAt(saved.savedAt);
        return saved.version;
      },
      isPassing,
      later: (run, ms) => void setTimeout(run, ms),
    });
  });
  const state = useSyncExternalStore(sender.subscribe, sender.snapshot);
  useEffect(() => {
    const flush = () => void sender.flush();
    flush();
    window.addEventListener('online', flush);
    return () => window.removeEventListener('online', flush);
  }, [sender]);
  const arrived = savedAt !== null && state.connection === 'idle' && state.waiting.length === 0;
  useEffect(() => {
    // The server's own evaluation, once for all cells that went out together.
    if (arrived) void stale();
  }, [arrived, savedAt, stale]);
  return {
    ...state,
    savedAt,
    put: (cell) => sender.put(cell),
    drop: (place) => sender.drop(place),
    insist: (place, version) => sender.insist(place, version),
    flush: () => void sender.flush(),
  };
}

type Saved = ControlTestFile['results'][number];

function withSaved(file: ControlTestFile, saved: Saved): ControlTestFile {
  const others = file.results.filter((one) => cellKey(one) !== cellKey(saved));
  return { ...file, results: [...others, saved] };
}

/** An ended session, a server that restarts, a lost connection: the same cell may go through later. */
function isPassing(problem: unknown): boolean {
  if (!(problem instanceof ApiProblem)) return true;
  return problem.status >= 500 || [401, 408, 425, 429].includes(problem.status);
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, waiting: readonly WaitingCell[]): void {
  try {
    if (waiting.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(waiting));
  } catch {
    // Without storage the cells live as long as the page.
  }
}
