import { accessEntities, accessMigrations } from '#pruefwerk/access';
import { analysisEntities, analysisMigrations } from '#pruefwerk/analysis';
import { engagementEntities, engagementMigrations } from '#pruefwerk/engagements';
import { findingsEntities, findingsMigrations } from '#pruefwerk/findings';
import { paymentsEntities, paymentsMigrations } from '#pruefwerk/payments';
import {
  type EntityClass,
  type MigrationClass,
  platformEntities,
  platformMigrations,
} from '#pruefwerk/platform';
import { reportingEntities, reportingMigrations } from '#pruefwerk/reporting';

/** Every entity of the application; a new lib adds its array here. */
export const entities: readonly EntityClass[] = [
  ...platformEntities,
  ...accessEntities,
  ...engagementEntities,
  ...paymentsEntities,
  ...findingsEntities,
  ...analysisEntities,
  ...reportingEntities,
];

/** Every migration, lib by lib from the ground up; TypeORM runs them by the time in their names. */
export const migrations: readonly MigrationClass[] = [
  ...platformMigrations,
  ...accessMigrations,
  ...engagementMigrations,
  ...paymentsMigrations,
  ...findingsMigrations,
  ...analysisMigrations,
  ...reportingMigrations,
];
