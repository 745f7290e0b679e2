import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { PlatformOptions } from '#pruefwerk/platform';
import { SampleStaff } from './organisation/sample-staff.ts';
import { SampleEngagementModule } from './sample-engagement.module.ts';
import { SampleEngagement } from './sample-engagement.ts';
import { SamplePathway } from './processes/sample-pathway.ts';
import { SampleProcesses } from './sample-processes.ts';
import { SampleProgress, type SampleState } from './sample-progress.ts';
import { SampleCatalogue } from './tasks/sample-catalogue.ts';
import { SampleRiskControl } from './sample-risk-control.ts';

const POLL_MS = 500;

/**
 * Creates the sample engagement or takes up where an earlier start was ended, and tells how far it is until its
 * workbook lies ready, a step has failed or the signal fires. The database is migrated already; a worker runs.
 */
export async function* ensureSampleEngagement(
  options: Omit<PlatformOptions, 'migrate'>,
  signal: AbortSignal,
): AsyncGenerator<SampleState & { readonly engagementId: string }> {
  const context = await NestFactory.createApplicationContext(
    SampleEngagementModule.forRoot({ ...options, migrate: false }),
    { abortOnError: false, logger: false },
  );
  try {
    const engagementId = await context.get(SampleEngagement).ensure(signal);
    await context.get(SampleStaff).ensure(engagementId);
    await context.get(SampleRiskControl).ensure(engagementId);
    await context.get(SampleCatalogue).ensure(engagementId);
    await context.get(SampleProcesses).ensure(engagementId);
    await context.get(SamplePathway).ensure(engagementId);
    while (!signal.aborted) {
      const state = await context.get(SampleProgress).of(engagementId);
      yield { ...state, engagementId };
      if (state.step === 'ready' || state.step === 'stuck') return;
      await pause(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await context.close();
  }
}
