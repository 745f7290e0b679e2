import { accountNames } from '#pruefwerk/access';
import { AnalysisRun } from '#pruefwerk/analysis';
import { type EntityManager, In } from 'typeorm';
import { findJob, type JobView } from '#pruefwerk/platform';
import type { Export } from './export.entity.ts';
import { sheetsWithout } from './export-sheets.ts';

/** How far a workbook is that is being written; red flags written, of all. */
export interface ExportProgress {
  readonly phase: string | null;
  readonly done: number;
  readonly total: number | null;
}

/** An export as persons see it: with names in the place of ids. */
export interface ExportView extends Omit<Export, 'leftOut' | 'fileBytes'> {
  readonly issuedByName: string;
  readonly runNumber: number;
  readonly sheets: string[];
  readonly bytes: number | null;
  /** Null once it has ended. */
  readonly progress: ExportProgress | null;
}

/** In the order given. */
export async function exportViews(
  manager: EntityManager,
  exports: readonly Export[],
): Promise<ExportView[]> {
  const names = await accountNames(
    manager,
    exports.map(({ issuedBy }) => issuedBy),
  );
  const runs = await manager.findBy(AnalysisRun, { id: In(exports.map(({ runId }) => runId)) });
  const numbers = new Map(runs.map(({ id, number }) => [id, number]));
  const views: ExportView[] = [];
  for (const { leftOut, fileBytes, ...one } of exports) {
    views.push({
      ...one,
      issuedByName: names.get(one.issuedBy) ?? '–',
      runNumber: numbers.get(one.runId) ?? 0,
      sheets: sheetsWithout(leftOut),
      bytes: fileBytes,
      progress: await progressOf(manager, one),
    });
  }
  return views;
}

async function progressOf(
  manager: EntityManager,
  { state, jobId }: Pick<Export, 'state' | 'jobId'>,
): Promise<ExportProgress | null> {
  if (state !== 'waiting' && state !== 'running') return null;
  const job: JobView | null = jobId === null ? null : await findJob(manager, jobId);
  return { phase: job?.phase ?? null, done: job?.done ?? 0, total: job?.total ?? null };
}
