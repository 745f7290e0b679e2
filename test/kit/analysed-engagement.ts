import { AnalyseHandler, type AnalysisRequest, AnalysisRunService } from '#pruefwerk/analysis';
import { RedFlagService } from '#pruefwerk/findings';
import { DatasetService, ImportHandler, ImportService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import type { AuditOfficeKit } from './audit-office.ts';
import { smallFile } from './payment-files.ts';

/** An engagement with one member per role and a sealed population. */
export async function sealedEngagement(
  office: AuditOfficeKit,
  file = smallFile(),
  existing?: Awaited<ReturnType<AuditOfficeKit['engagement']>>,
) {
  const engagement = existing ?? (await office.engagement());
  const { id, lead } = engagement;
  const upload = await office.upload(lead, id, file);
  const one = await office.get(ImportService).create(lead, id, { uploadIds: [upload.id] });
  await office.work(office.get(ImportHandler), lead);
  const dataset = await office.get(DatasetService).ofImport(lead, id, one.id);
  if (!dataset) throw new Error('not sealed');
  return { ...engagement, dataset };
}

/** A run over the population that its worker has finished. */
export async function finishedRun(
  office: AuditOfficeKit,
  { id, lead, dataset }: { id: string; lead: Actor; dataset: { id: string } },
  request: Partial<AnalysisRequest> = {},
) {
  const runs = office.get(AnalysisRunService);
  const run = await runs.create(lead, id, { datasetId: dataset.id, ...request });
  await office.work(office.get(AnalyseHandler), lead);
  return runs.get(lead, id, run.id);
}

/** All red flags that the actor may see, by number. */
export async function redFlagsOf(office: AuditOfficeKit, actor: Actor, id: string) {
  const request = { offset: 0, limit: 500, sort: 'number', descending: false } as const;
  return (await office.get(RedFlagService).list(actor, id, request)).items;
}
