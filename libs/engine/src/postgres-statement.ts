import type { Pool, PoolClient } from 'pg';

const REPEAT_MS = 100;

/** The statement that runs on one connection, to be cancelled from another one. */
export class RunningStatement {
  private readonly pid: number;
  private readonly pool: Pool;
  private timer: NodeJS.Timeout | null = null;

  private constructor(pid: number, pool: Pool) {
    this.pid = pid;
    this.pool = pool;
  }

  static async of(client: PoolClient, pool: Pool): Promise<RunningStatement> {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return new RunningStatement(rows[0]?.pid ?? 0, pool);
  }

  cancel(): void {
    this.pool.query('select pg_cancel_backend($1)', [this.pid]).catch(() => undefined);
  }

  /** Repeats, because a cancellation that arrives just before the statement starts is lost. */
  cancelUntilStopped(): void {
    this.cancel();
    this.timer = setInterval(() => this.cancel(), REPEAT_MS);
  }

  stopped(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
