import { ensureSampleEngagement } from '#pruefwerk/sample-engagement';
import { entities, migrations } from '#pruefwerk/schema';
import type { Application } from './application.ts';

/** The sample engagement as every installation has it, checked and with its workbook; a worker runs. */
export async function sampleEngagement(application: Application): Promise<string> {
  const { url } = application.database;
  const options = { url, dataDir: application.dataDir, entities, migrations };
  const signal = AbortSignal.timeout(120_000);
  for await (const { step, engagementId } of ensureSampleEngagement(options, signal)) {
    if (step === 'ready') return engagementId;
  }
  throw new Error('The sample engagement was not finished.');
}
