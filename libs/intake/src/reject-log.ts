import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Reject } from '#pruefwerk/population';

const FLUSH_AT = 1 << 16;

/** Writes rejects as one JSON object per line. */
export class RejectLog {
  private pending = '';
  private lines = 0;

  private constructor(private readonly handle: FileHandle) {}

  static async create(path: string): Promise<RejectLog> {
    return new RejectLog(await open(path, 'w'));
  }

  get count(): number {
    return this.lines;
  }

  add(reject: Reject): void {
    this.pending += `${JSON.stringify(reject)}\n`;
    this.lines++;
  }

  async flush(force = false): Promise<void> {
    if (!force && this.pending.length < FLUSH_AT) return;
    const text = this.pending;
    this.pending = '';
    await this.handle.writeFile(text);
  }

  async close(): Promise<void> {
    await this.flush(true);
    await this.handle.close();
  }
}

/** Reads the rejects of a log in the order in which they were written. */
export async function* readRejectLog(path: string): AsyncGenerator<Reject> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as Reject;
}
