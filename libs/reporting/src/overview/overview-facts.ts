import { datasetLabel } from '#pruefwerk/analysis';
import type { Dataset } from '#pruefwerk/payments';
import type { EntityManager } from 'typeorm';
import { type FindingFigures, findingFigures } from './finding-figures.ts';
import { type NeighbourCounts, neighbourCounts } from './neighbour-counts.ts';
import type { OverviewPopulation } from './overview.ts';
import type { OverviewScope } from './overview-scope.ts';
import { type ProgressFigures, progressFigures } from './progress-figures.ts';
import {
  type FlagCounts,
  flagCounts,
  flaggedMonths,
  type FlaggedMonth,
  flagsByRule,
  type FlagsOfRule,
} from './red-flag-figures.ts';

/** Everything that PostgreSQL knows for an overview, read in one transaction. */
export interface OverviewFacts {
  readonly progress: ProgressFigures;
  readonly findings: FindingFigures;
  readonly neighbours: NeighbourCounts;
  /** Those of the last finished run, else the newest. */
  readonly dataset: Dataset | null;
  readonly population: OverviewPopulation | null;
  readonly flags: FlagFacts;
}

export interface FlagFacts {
  readonly byRule: FlagsOfRule[];
  readonly counts: FlagCounts;
  readonly months: FlaggedMonth[];
}

export async function overviewFacts(
  manager: EntityManager,
  engagementId: string,
  scope: OverviewScope,
  today: string,
): Promise<OverviewFacts> {
  const progress = await progressFigures(manager, engagementId);
  const dataset = shownDataset(progress);
  return {
    progress,
    dataset,
    population: dataset && populationOf(dataset, progress),
    findings: await findingFigures(manager, engagementId, scope.ownOf, today),
    neighbours: await neighbourCounts(manager, engagementId),
    flags: await flagFacts(manager, engagementId, scope, dataset),
  };
}

function shownDataset({ datasets, lastRun }: ProgressFigures): Dataset | null {
  return datasets.find(({ id }) => id === lastRun?.datasetId) ?? datasets[0] ?? null;
}

function populationOf(dataset: Dataset, { imports }: ProgressFigures): OverviewPopulation {
  const source = imports.find(({ id }) => id === dataset.importId);
  return { ...datasetLabel(dataset), reconciliation: source?.reconciliation ?? 'open' };
}

async function flagFacts(
  manager: EntityManager,
  engagementId: string,
  { persons, redFlags }: OverviewScope,
  dataset: Dataset | null,
): Promise<FlagFacts> {
  const scope = { engagementId, withPersons: persons };
  const counts = await flagCounts(manager, scope);
  if (!redFlags) {
    return { byRule: [], months: [], counts: { ...counts, highOpen: 0, personsOpen: 0 } };
  }
  return {
    byRule: await flagsByRule(manager, scope),
    counts,
    months: dataset ? await flaggedMonths(manager, scope, dataset.id) : [],
  };
}
