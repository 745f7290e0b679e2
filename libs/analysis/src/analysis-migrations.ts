import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { AnalysisRun } from './analysis-run.entity.ts';
import { CreateAnalysis1795342000000 } from './migrations/1795342000000-create-analysis.ts';
import { AddRunProgress1795342500000 } from './migrations/1795342500000-add-run-progress.ts';

export const analysisEntities: readonly EntityClass[] = [AnalysisRun];

export const analysisMigrations: readonly MigrationClass[] = [
  CreateAnalysis1795342000000,
  AddRunProgress1795342500000,
];
