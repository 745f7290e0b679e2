import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { FindingRedFlag } from './finding-red-flag.entity.ts';
import { Finding } from './finding.entity.ts';
import { HistoryEntry } from './history-entry.entity.ts';
import { Measure } from './measure.entity.ts';
import { CreateFindings1795341000000 } from './migrations/1795341000000-create-findings.ts';
import { Triage1795350000000 } from './migrations/1795350000000-triage.ts';
import { RedFlagDisposal } from './red-flag-disposal.entity.ts';
import { RedFlagEvidence } from './red-flag-evidence.entity.ts';
import { RedFlag } from './red-flag.entity.ts';

export const findingsEntities: readonly EntityClass[] = [
  RedFlag,
  RedFlagEvidence,
  RedFlagDisposal,
  Finding,
  FindingRedFlag,
  Measure,
  HistoryEntry,
];

export const findingsMigrations: readonly MigrationClass[] = [
  CreateFindings1795341000000,
  Triage1795350000000,
];
