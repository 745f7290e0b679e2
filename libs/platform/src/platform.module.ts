import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { AuditTrail } from './audit/audit-trail.ts';
import { PostgresAuditTrail } from './audit/postgres-audit-trail.ts';
import { Clock, SystemClock } from './clock.ts';
import { DatabaseModule } from './database/database.module.ts';
import type { EntityClass, MigrationClass } from './database/data-source-options.ts';
import { Transactions } from './database/transactions.ts';
import { FileStore } from './files/file-store.ts';
import { LocalFileStore } from './files/local-file-store.ts';
import { Readiness } from './health/readiness.ts';
import { JobEvents } from './jobs/job-events.ts';
import { JobQueue } from './jobs/job-queue.ts';
import { PgBossJobQueue } from './jobs/pg-boss-job-queue.ts';
import { ChangeBell } from './live/change-bell.ts';

export interface PlatformOptions {
  /** As owner, of the running database (embedded or named by DATABASE_URL). */
  readonly url: string;
  readonly dataDir: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  readonly poolSize?: number;
  /** Default true: migrates at start; other processes wait meanwhile. */
  readonly migrate?: boolean;
  readonly clock?: Clock;
  readonly leaseSeconds?: number;
}

/**
 * Global: Clock, DataSource, Transactions, AuditTrail, FileStore, JobQueue, JobEvents, ChangeBell, Readiness. API, worker
 * and tests import it alike; `enableShutdownHooks()` or `app.close()` releases every connection.
 */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(JobQueue) private readonly queue: PgBossJobQueue,
    @Inject(ChangeBell) private readonly bell: ChangeBell,
  ) {}

  static forRoot(options: PlatformOptions): DynamicModule {
    const providers = [
      { provide: Clock, useValue: options.clock ?? new SystemClock() },
      { provide: FileStore, useValue: new LocalFileStore(join(options.dataDir, 'files')) },
      {
        provide: AuditTrail,
        useFactory: (clock: Clock) => new PostgresAuditTrail(clock),
        inject: [Clock],
      },
      {
        provide: JobQueue,
        useFactory: () => PgBossJobQueue.open(options),
        // Not used, but waited for: it migrates, and only then is there a queue.
        inject: [DataSource],
      },
      {
        provide: JobEvents,
        useFactory: (transactions: Transactions) => new JobEvents(transactions),
        inject: [Transactions],
      },
      { provide: ChangeBell, useValue: new ChangeBell(options.url) },
      {
        provide: Readiness,
        useFactory: (dataSource: DataSource, files: FileStore) => new Readiness(dataSource, files),
        inject: [DataSource, FileStore],
      },
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [DatabaseModule.forRoot(options)],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.bell.close();
    await this.queue.close();
  }
}
