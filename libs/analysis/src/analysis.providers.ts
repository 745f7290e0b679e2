import type { Provider } from '@nestjs/common';
import { AnalysisRunService } from './analysis-run.service.ts';
import { NewestRuleRun } from './newest-rule-run.ts';
import { RuleCatalogue } from './rule-catalogue.ts';
import { RunEvents } from './run-events.ts';
import { RunQueue } from './run-queue.ts';
import { RunReader } from './run-reader.ts';

/**
 * The services of this lib. The worker also provides `AnalyseHandler`, `RunProgress`, `FoundFlags`, an
 * `AnalysisFollower` and the `ENGINE`.
 */
export const analysisProviders: Provider[] = [
  AnalysisRunService,
  NewestRuleRun,
  RuleCatalogue,
  RunEvents,
  RunQueue,
  RunReader,
];
