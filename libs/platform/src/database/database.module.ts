import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DataSourceTransactions } from './data-source-transactions.ts';
import type { DatabaseOptions } from './data-source-options.ts';
import { openDataSource } from './open-data-source.ts';
import { runMigrations } from './run-migrations.ts';
import { Transactions } from './transactions.ts';

/** Global: migrates, then offers `DataSource` and `Transactions`; closes the pool at shutdown. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forRoot(options: DatabaseOptions & { readonly migrate?: boolean }): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          useFactory: async () => {
            if (options.migrate !== false) await runMigrations(options);
            return openDataSource(options);
          },
        },
        {
          provide: Transactions,
          useFactory: (dataSource: DataSource) => new DataSourceTransactions(dataSource),
          inject: [DataSource],
        },
      ],
      exports: [DataSource, Transactions],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
