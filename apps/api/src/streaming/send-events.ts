import type { JobEvent } from '#pruefwerk/platform';
import type { Request, Response } from 'express';

const HEARTBEAT_MS = 15_000;

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

/** Sends a job's story as server-sent events named `state` or `progress`; ends with the job. */
export async function sendEvents(
  response: Response,
  events: AsyncIterable<JobEvent>,
): Promise<void> {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    // Proxies such as nginx would otherwise hold events back.
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  try {
    for await (const { id, data } of events) {
      response.write(`id: ${id}\nevent: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`);
    }
  } finally {
    clearInterval(heartbeat);
    response.end();
  }
}
