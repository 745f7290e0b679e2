import { accessEntities, accessMigrations } from '#pruefwerk/access';
import { analysisEntities, analysisMigrations } from '#pruefwerk/analysis';
import { controlTestsEntities, controlTestsMigrations } from '#pruefwerk/control-tests';
import { controlsEntities, controlsMigrations } from '#pruefwerk/controls';
import { engagementEntities, engagementMigrations } from '#pruefwerk/engagements';
import { findingsEntities, findingsMigrations } from '#pruefwerk/findings';
import { organisationEntities, organisationMigrations } from '#pruefwerk/organisation';
import { paymentsEntities, paymentsMigrations } from '#pruefwerk/payments';
import {
  type EntityClass,
  type MigrationClass,
  platformEntities,
  platformMigrations,
} from '#pruefwerk/platform';
import {
  checksEntities,
  checksMigrations,
  pathwaysEntities,
  pathwaysMigrations,
  studiesEntities,
  studiesMigrations,
} from '#pruefwerk/process-studies';
import { processesEntities, processesMigrations } from '#pruefwerk/processes';
import { reportingEntities, reportingMigrations } from '#pruefwerk/reporting';
import { tasksEntities, tasksMigrations } from '#pruefwerk/tasks';

/** Every entity of the application; a new lib adds its array here. */
export const entities: readonly EntityClass[] = [
  ...platformEntities,
  ...accessEntities,
  ...engagementEntities,
  ...organisationEntities,
  ...tasksEntities,
  ...paymentsEntities,
  ...processesEntities,
  ...controlsEntities,
  ...checksEntities,
  ...pathwaysEntities,
  ...studiesEntities,
  ...findingsEntities,
  ...analysisEntities,
  ...controlTestsEntities,
  ...reportingEntities,
];

/** Names end with the time in milliseconds, 13 digits. */
const timeOf = ({ name }: MigrationClass): number => Number(name.slice(-13));

/** Every migration of every lib, in the order in which TypeORM runs them: by the time in their names. */
export const migrations: readonly MigrationClass[] = [
  ...platformMigrations,
  ...accessMigrations,
  ...engagementMigrations,
  ...organisationMigrations,
  ...tasksMigrations,
  ...paymentsMigrations,
  ...processesMigrations,
  ...controlsMigrations,
  ...checksMigrations,
  ...pathwaysMigrations,
  ...studiesMigrations,
  ...findingsMigrations,
  ...analysisMigrations,
  ...controlTestsMigrations,
  ...reportingMigrations,
].sort((a, b) => timeOf(a) - timeOf(b));
