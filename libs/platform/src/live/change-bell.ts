import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { APP_ROLE } from '../database/data-source-options.ts';

const RETRY_MS = 1_000;

/**
 * Rings when a change of an engagement was committed, by whatever process. One connection listens for all who wait
 * here; it is opened with the first of them and opened again when it is lost. After each opening everybody is rung:
 * what was announced meanwhile was not heard.
 */
export class ChangeBell {
  readonly #url: string;
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #closing = new AbortController();
  #client: pg.Client | null = null;
  #listening: Promise<void> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** Calls `ring` after each change, until the function returned is called. Rings may come without a change. */
  subscribe(engagementId: string, ring: () => void): () => void {
    const rings = this.#waiting.get(engagementId) ?? new Set();
    rings.add(ring);
    this.#waiting.set(engagementId, rings);
    this.#listening ??= this.#listen();
    return () => {
      rings.delete(ring);
      if (rings.size === 0) this.#waiting.delete(engagementId);
    };
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end();
    await this.#listening;
  }

  async #listen(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      // The database is away for the moment; whoever waits looks by itself now and then.
      await this.#session().catch(() => undefined);
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One connection, until it ends. */
  async #session(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'pruefwerk-live',
      options: `-c role=${APP_ROLE}`,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    // Without a listener a server that goes away would end the whole process.
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.#ring(payload ?? ''));
    this.#client = client;
    try {
      await client.connect();
      await client.query('listen pruefwerk_change');
      for (const engagementId of this.#waiting.keys()) this.#ring(engagementId);
      if (!this.#closing.signal.aborted) await ended;
    } finally {
      await client.end();
    }
  }

  #ring(engagementId: string): void {
    for (const ring of this.#waiting.get(engagementId) ?? []) ring();
  }
}
