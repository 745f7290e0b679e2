import type { Response } from 'express';
import { mayStill } from '../access/signed-in.ts';

const HEARTBEAT_MS = 15_000;

export interface StreamEvent {
  /** What the browser sends as Last-Event-ID when it connects again. */
  readonly id?: number;
  readonly event: string;
  readonly data: object;
}

export interface EventStreamOptions {
  readonly heartbeatMs?: number;
  /** Default: the session holds, and its account may still do what the route needs. */
  readonly mayGoOn?: () => Promise<boolean>;
}

/** An answer of server-sent events that stays open as long as its person may see it. */
export class EventStream {
  readonly #response: Response;
  readonly #mayGoOn: () => Promise<boolean>;
  readonly #heartbeat: NodeJS.Timeout;

  private constructor(response: Response, options: EventStreamOptions) {
    this.#response = response;
    this.#mayGoOn = options.mayGoOn ?? (() => mayStill(response.req));
    const beat = options.heartbeatMs ?? HEARTBEAT_MS;
    this.#heartbeat = setInterval(() => void this.#beat(), beat);
  }

  static open(response: Response, options: EventStreamOptions = {}): EventStream {
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      // Proxies such as nginx would otherwise hold events back.
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    return new EventStream(response, options);
  }

  send({ id, event, data }: StreamEvent): void {
    const idLine = id === undefined ? '' : `id: ${id}\n`;
    if (!this.#response.writableEnded)
      this.#response.write(`${idLine}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Asks again; ends the stream with an event `end` when the person may not see it any more. */
  async goesOn(): Promise<boolean> {
    // When it cannot be asked, nothing more is told; the browser connects again.
    if (await this.#mayGoOn().catch(() => false)) return true;
    this.send({ event: 'end', data: { reason: 'access' } });
    this.end();
    return false;
  }

  end(): void {
    clearInterval(this.#heartbeat);
    this.#response.end();
  }

  async #beat(): Promise<void> {
    if (await this.goesOn()) this.#response.write(': still here\n\n');
  }
}
