import type { Provider } from '@nestjs/common';
import { BulkDispositionService } from './bulk-disposition.service.ts';
import { DispositionService } from './disposition.service.ts';
import { FindingHistory } from './finding-history.ts';
import { FindingScope } from './finding-scope.ts';
import { FindingStatusService } from './finding-status.service.ts';
import { FindingService } from './finding.service.ts';
import { MeasureService } from './measure.service.ts';
import { RedFlagRecorder } from './red-flag-recorder.ts';
import { RedFlagService } from './red-flag.service.ts';

/** The services of this lib; the process adds the platform's ports and the access lib. */
export const findingsProviders: Provider[] = [
  BulkDispositionService,
  DispositionService,
  FindingHistory,
  FindingScope,
  FindingService,
  FindingStatusService,
  MeasureService,
  RedFlagRecorder,
  RedFlagService,
];
