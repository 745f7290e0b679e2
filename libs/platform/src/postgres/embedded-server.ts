import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from './binaries.ts';
import type { ClusterPlace } from './cluster-place.ts';
import { type ServerSettings, startServer } from './server-process.ts';

/** The part of a logger that the server needs: codes and numbers only. */
export interface ServerLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const RESTARTS = 10;
const FAST_STOP_MS = 30_000;

/** A running server that is started again when it dies, until it is stopped. */
export class EmbeddedServer {
  readonly #place: ClusterPlace;
  readonly #settings: ServerSettings;
  readonly #url: string;
  readonly #log: ServerLog;
  #child: ChildProcess | undefined;
  #stopping = false;
  #restarting: Promise<void> = Promise.resolve();

  constructor(place: ClusterPlace, settings: ServerSettings, url: string, log: ServerLog) {
    this.#place = place;
    this.#settings = settings;
    this.#url = url;
    this.#log = log;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async start(): Promise<void> {
    const child = await startServer(this.#place, this.#settings, this.#url);
    this.#child = child;
    child.once('exit', () => this.#onExit(child));
    // It died between its first answer and this line.
    if (child.exitCode !== null || child.signalCode !== null) this.#onExit(child);
  }

  /** Fast shutdown: sessions end, everything committed is on disk. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#restarting;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    this.#interrupt(child);
    const impatience = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_MS);
    await exited;
    clearTimeout(impatience);
  }

  /** For a process that exits without having called {@link stop}; the server ends cleanly by itself. */
  interruptNow(): void {
    this.#stopping = true;
    if (this.#child) this.#interrupt(this.#child);
  }

  #interrupt(child: ChildProcess): void {
    if (process.platform === 'win32') {
      const args = ['stop', '-D', this.#place.cluster, '-m', 'fast', '-W'];
      spawn(program(this.#place.binaries, 'pg_ctl'), args, { stdio: 'ignore' });
    } else {
      child.kill('SIGINT');
    }
  }

  #onExit(child: ChildProcess): void {
    if (this.#stopping || this.#child !== child) return;
    this.#child = undefined;
    this.#log.warn(
      { code: 'postgres.died', signal: child.signalCode },
      'PostgreSQL died, starting again',
    );
    this.#restarting = this.#restart();
  }

  async #restart(): Promise<void> {
    for (let attempt = 1; attempt <= RESTARTS && !this.#stopping; attempt++) {
      try {
        await this.start();
        this.#log.info({ code: 'postgres.restarted', attempt }, 'PostgreSQL is back');
        return;
      } catch {
        await sleep(Math.min(attempt * 500, 5_000));
      }
    }
    if (!this.#stopping)
      this.#log.error({ code: 'postgres.gone' }, 'PostgreSQL does not start again');
  }
}
