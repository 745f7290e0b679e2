export interface StreamEvent {
  readonly type: string;
  readonly data: unknown;
}

/**
 * Server-sent events with the browser's own reconnect and Last-Event-ID.
 * @param types names of the events; `message` is the unnamed one
 * @returns a function that closes the stream
 */
export function openEvents(
  address: string,
  types: readonly string[],
  onEvent: (event: StreamEvent) => void,
  onConnection?: (connected: boolean) => void,
): () => void {
  const source = new EventSource(address);
  const listener = (event: MessageEvent<string>) =>
    onEvent({ type: event.type, data: JSON.parse(event.data) as unknown });
  for (const type of types) source.addEventListener(type, listener);
  source.onopen = () => onConnection?.(true);
  source.onerror = () => onConnection?.(false);
  return () => source.close();
}
