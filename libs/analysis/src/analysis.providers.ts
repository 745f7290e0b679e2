import type { Provider } from '@nestjs/common';
import { AnalysisRunService } from './analysis-run.service.ts';
import { RunQueue } from './run-queue.ts';

/**
 * The services of this lib. The worker also provides `AnalyseHandler`, `RunProgress`, `FoundFlags`, an
 * `AnalysisFollower` and the `ENGINE`.
 */
export const analysisProviders: Provider[] = [AnalysisRunService, RunQueue];
