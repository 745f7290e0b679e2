export interface StreamEvent {
  readonly type: string;
  readonly data: unknown;
}

/** Until the next attempt where the browser makes none itself. */
const REOPEN_MS = 10_000;

/**
 * Server-sent events with the browser's own reconnect and Last-Event-ID. Where the browser gives up for good, because
 * the answer is no stream (a lost session, a server that is starting), the stream is opened anew after a while.
 * @param types names of the events; `message` is the unnamed one
 * @returns a function that closes the stream
 */
export function openEvents(
  address: string,
  types: readonly string[],
  onEvent: (event: StreamEvent) => void,
  onConnection?: (connected: boolean) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = (event: MessageEvent<string>) =>
    onEvent({ type: event.type, data: JSON.parse(event.data) as unknown });
  const open = (): EventSource => {
    const opened = new EventSource(address);
    for (const type of types) opened.addEventListener(type, listener);
    opened.onopen = () => onConnection?.(true);
    opened.onerror = () => {
      onConnection?.(false);
      if (opened.readyState === EventSource.CLOSED) {
        timer = setTimeout(() => (source = open()), REOPEN_MS);
      }
    };
    return opened;
  };
  let source = open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
