import type { EntityClass, MigrationClass } from './data-source-options.ts';
import { CreateFoundation1795305600000 } from './migrations/1795305600000-create-foundation.ts';
import { CreateAuditTrail1795305660000 } from './migrations/1795305660000-create-audit-trail.ts';
import { CreateJobs1795305720000 } from './migrations/1795305720000-create-jobs.ts';
import { AnnounceChanges1795306000000 } from './migrations/1795306000000-announce-changes.ts';

/** The platform reads and writes its tables in SQL: it has no entities. */
export const platformEntities: readonly EntityClass[] = [];

export const platformMigrations: readonly MigrationClass[] = [
  CreateFoundation1795305600000,
  CreateAuditTrail1795305660000,
  CreateJobs1795305720000,
  AnnounceChanges1795306000000,
];
