import type { JobEvent } from '#pruefwerk/platform';
import type { Request, Response } from 'express';
import { EventStream, type EventStreamOptions } from './event-stream.ts';

/** Number after which the browser wants to go on; what is no number starts from the beginning. */
export function lastEventId(request: Request): number {
  const id = Number(request.header('last-event-id') ?? 0);
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}

/** A signal that fires when the person closes the page. */
export function closedSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  // Who left while the permission was asked for will not leave a second time.
  if (response.destroyed) controller.abort();
  response.once('close', () => controller.abort());
  return controller.signal;
}

/**
 * Sends a job's story as server-sent events named `state` or `progress`; ends with the job, or with an event `end`
 * when the person signs out or leaves the engagement.
 */
export async function sendEvents(
  response: Response,
  events: AsyncIterable<JobEvent>,
  options: EventStreamOptions = {},
): Promise<void> {
  const stream = EventStream.open(response, options);
  try {
    for await (const { id, data } of events) stream.send({ id, event: data.type, data });
  } finally {
    stream.end();
  }
}
