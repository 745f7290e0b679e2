import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { openEvents, type StreamEvent } from '../../api/event-stream.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';
import { type Run, runQuery } from './runs.queries.ts';

export interface Connection {
  /** `polling`: the stream is away, the state is asked for every five seconds. */
  readonly way: 'stream' | 'polling';
  /** ISO; null before the first news. */
  readonly lastNews: string | null;
}

/** After that long the stream is opened anew: an answer that is no stream makes the browser give up for good. */
const REOPEN_MS = 15_000;

/** Follows a run while it is at work and keeps it current in the store of queries. */
export function useRunStream(engagementId: string, runId: string, atWork: boolean): Connection {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>({ way: 'stream', lastNews: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!atWork) return;
    const { queryKey } = runQuery(engagementId, runId);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const news = () => setConnection({ way: 'stream', lastNews: new Date().toISOString() });
    const readAgain = (...part: string[]) =>
      void client.invalidateQueries({ queryKey: engagementKey(engagementId, ...part) });
    const onEvent = ({ type, data }: StreamEvent) => {
      news();
      const { runState, run: progress } = data as Shape<'RunEventDto'>;
      // An end, of the run or of the right to follow it, is read anew with everything that it brought.
      if (type === 'end' || !['waiting', 'running'].includes(runState)) {
        close();
        return ['runs', 'red-flags', 'overview'].forEach((part) => readAgain(part));
      }
      client.setQueryData<Run>(queryKey, (old) => old && { ...old, state: runState, progress });
    };
    const close = openEvents(
      `/api/engagements/${engagementId}/analysis-runs/${runId}/events`,
      ['state', 'progress', 'end'],
      onEvent,
      (connected) => {
        clearTimeout(timer);
        if (connected) return news();
        setConnection(({ lastNews }) => ({ way: 'polling', lastNews }));
        timer = setTimeout(() => setAttempt((n) => n + 1), REOPEN_MS);
      },
    );
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [client, engagementId, runId, atWork, attempt]);
  return connection;
}
