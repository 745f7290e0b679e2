import type { DataSource } from 'typeorm';
import { pendingMigrations } from '../database/run-migrations.ts';
import type { FileStore } from '../files/file-store.ts';

export interface ReadinessCheck {
  readonly name: 'database' | 'migrations' | 'files';
  readonly ok: boolean;
}

export interface ReadinessReport {
  readonly ready: boolean;
  readonly checks: readonly ReadinessCheck[];
}

const PATIENCE_MS = 5_000;

/** Whether requests can be served now; tells no causes, since anyone may ask. */
export class Readiness {
  readonly #dataSource: DataSource;
  readonly #files: FileStore;

  constructor(dataSource: DataSource, files: FileStore) {
    this.#dataSource = dataSource;
    this.#files = files;
  }

  async check(): Promise<ReadinessReport> {
    const checks = await Promise.all([
      outcome('database', async () => void (await this.#dataSource.query('select 1'))),
      outcome('migrations', () => this.#upToDate()),
      outcome('files', () => this.#files.checkWritable()),
    ]);
    return { ready: checks.every(({ ok }) => ok), checks };
  }

  async #upToDate(): Promise<void> {
    if (await pendingMigrations(this.#dataSource)) throw new Error('migrations are pending');
  }
}

async function outcome(
  name: ReadinessCheck['name'],
  work: () => Promise<void>,
): Promise<ReadinessCheck> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  try {
    await Promise.race([work(), late]);
    return { name, ok: true };
  } catch {
    return { name, ok: false };
  } finally {
    clearTimeout(timer);
  }
}
