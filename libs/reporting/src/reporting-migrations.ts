import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { Export } from './export.entity.ts';
import { CreateReporting1795343000000 } from './migrations/1795343000000-create-reporting.ts';
import { AddExportSheets1795343500000 } from './migrations/1795343500000-add-export-sheets.ts';
import { AddProcessSheets1795470000000 } from './migrations/1795470000000-add-process-sheets.ts';

export const reportingEntities: readonly EntityClass[] = [Export];

export const reportingMigrations: readonly MigrationClass[] = [
  CreateReporting1795343000000,
  AddExportSheets1795343500000,
  AddProcessSheets1795470000000,
];
