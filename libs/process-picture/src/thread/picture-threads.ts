import { Worker } from 'node:worker_threads';
import { DiagramNotDrawn, PictureTooSlow } from '../picture.problems.ts';
import type { PictureAnswer, PictureOrder } from './picture-order.ts';
import { PICTURE_THREAD_FILE } from './picture-thread-file.ts';
import { PictureRefused } from './picture-refused.ts';

export interface PictureThreadOptions {
  /** For one picture, waiting included. */
  readonly mostSeconds?: number;
  /** The thread ends when nobody has wanted a picture for so long. */
  readonly idleSeconds?: number;
}

interface Waiting {
  readonly done: (picture: string | Uint8Array) => void;
  readonly failed: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

const MOST_SECONDS = 20;
const IDLE_SECONDS = 60;
/** A picture of the largest file that is accepted stays below; a thread that wants more is ended, not the process. */
const MOST_MEGABYTES = 768;

/**
 * Draws in a thread of its own, one picture at a time: drawing takes up to a second of computing, in which a server
 * would answer nobody else. A picture that takes too long ends the thread; the next one starts a new one.
 */
export class PictureThreads {
  readonly #mostSeconds: number;
  readonly #idleSeconds: number;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #count = 0;

  constructor({
    mostSeconds = MOST_SECONDS,
    idleSeconds = IDLE_SECONDS,
  }: PictureThreadOptions = {}) {
    this.#mostSeconds = mostSeconds;
    this.#idleSeconds = idleSeconds;
  }

  /** @throws PictureTooSlow, PictureRefused with the code of the problem, as `renderDiagram` */
  draw(order: PictureOrder): Promise<string | Uint8Array> {
    clearTimeout(this.#idle);
    this.#thread ??= this.#start();
    const id = ++this.#count;
    const thread = this.#thread;
    return new Promise((done, failed) => {
      const timer = setTimeout(() => {
        void this.#end(new PictureTooSlow(this.#mostSeconds));
      }, this.#mostSeconds * 1000);
      this.#waiting.set(id, { done, failed, timer });
      thread.postMessage({ id, order });
    });
  }

  /** Pictures that are still waited for fail. */
  async close(): Promise<void> {
    await this.#end(new PictureTooSlow(this.#mostSeconds));
  }

  #start(): Worker {
    const thread = new Worker(PICTURE_THREAD_FILE, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    thread.unref();
    thread.on('message', ({ id, answer }: { id: number; answer: PictureAnswer }) => {
      this.#settle(id, answer);
    });
    thread.on('error', (error) => {
      // Out of memory, for example: the picture is to blame, and who waits is told so.
      if (this.#thread === thread) void this.#end(new DiagramNotDrawn(error));
    });
    return thread;
  }

  #settle(id: number, answer: PictureAnswer): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if ('picture' in answer) waiting.done(answer.picture);
    else if ('problem' in answer) waiting.failed(new PictureRefused(answer.problem));
    else waiting.failed(new DiagramNotDrawn(answer.failure));
    if (this.#waiting.size === 0) this.#rest();
  }

  #rest(): void {
    this.#idle = setTimeout(() => void this.close(), this.#idleSeconds * 1000).unref();
  }

  async #end(reason: unknown): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    const waiting = [...this.#waiting.values()];
    this.#thread = null;
    this.#waiting.clear();
    for (const { failed, timer } of waiting) {
      clearTimeout(timer);
      failed(reason);
    }
    await thread?.terminate();
  }
}
