import { accountNames } from '#pruefwerk/access';
import { Dataset } from '#pruefwerk/payments';
import { type EntityManager, In } from 'typeorm';
import type { ToldRun } from './told-run.ts';

/** The population of a run in words. */
export interface DatasetLabel {
  readonly id: string;
  readonly files: string[];
  readonly rows: number;
  /** First digits of the content's SHA-256. */
  readonly sha256Short: string;
}

/** A run as persons see it: with names in the place of ids. */
export interface RunView extends ToldRun {
  readonly createdByName: string;
  readonly dataset: DatasetLabel;
}

export function datasetLabel({ id, sha256, manifest }: Dataset): DatasetLabel {
  const files = manifest.files.map(({ name }) => name);
  return { id, files, rows: manifest.accepted, sha256Short: sha256.slice(0, 12) };
}

/** In the order of the runs. */
export async function runViews(
  manager: EntityManager,
  runs: readonly ToldRun[],
): Promise<RunView[]> {
  const ids = (of: (run: ToldRun) => string) => In([...new Set(runs.map(of))]);
  const datasets = await manager.findBy(Dataset, { id: ids((run) => run.datasetId) });
  const labels = new Map(datasets.map((dataset) => [dataset.id, datasetLabel(dataset)]));
  const names = await accountNames(
    manager,
    runs.map(({ createdBy }) => createdBy),
  );
  return runs.map((run) => ({
    ...run,
    createdByName: names.get(run.createdBy) ?? '–',
    dataset: labels.get(run.datasetId) ?? {
      ...{ id: run.datasetId, files: [], rows: 0, sha256Short: '' },
    },
  }));
}
