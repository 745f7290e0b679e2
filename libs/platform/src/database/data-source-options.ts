import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { SnakeNaming } from './snake-naming.ts';

/** The role as which the application works; it owns nothing, so row-level security applies to it. */
export const APP_ROLE = 'pruefwerk_app';
export const APP_SCHEMA = 'app';

type Constructor<T = object> = abstract new (...parameters: never[]) => T;
export type EntityClass = Constructor | EntitySchema;
export type MigrationClass = new () => MigrationInterface;

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  /** `app` (default) works under row-level security; `owner` migrates and verifies. */
  readonly role?: 'app' | 'owner';
  readonly poolSize?: number;
  readonly applicationName?: string;
}

/** Options of the one data source; the schema is changed by migrations only. */
export function dataSourceOptions(options: DatabaseOptions): PostgresDataSourceOptions {
  const settings = ['-c timezone=UTC', '-c lock_timeout=60s'];
  if (options.role !== 'owner') settings.push(`-c role=${APP_ROLE}`);
  return {
    type: 'postgres',
    url: options.url,
    schema: APP_SCHEMA,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    installExtensions: false,
    applicationName: options.applicationName ?? 'pruefwerk',
    extra: { options: settings.join(' '), connectionTimeoutMillis: 10_000 },
  };
}
