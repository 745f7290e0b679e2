import type { Provider } from '@nestjs/common';
import { DatasetService } from './dataset.service.ts';
import { ImportQueue } from './import-queue.ts';
import { ImportViews } from './import-views.ts';
import { ImportService } from './import.service.ts';
import { MappingTemplateService } from './mapping-template.service.ts';
import { ReconciliationService } from './reconciliation.service.ts';
import { RejectService } from './reject.service.ts';
import { UploadService } from './upload.service.ts';

/**
 * The services of this lib. The process adds the platform's ports and the access lib; the worker also provides
 * `ImportHandler`, `ImportProgress` and an `ImportFollower`, the API `ImportAcceptance` and an `ImportFollower`.
 */
export const paymentsProviders: Provider[] = [
  DatasetService,
  ImportQueue,
  ImportService,
  ImportViews,
  MappingTemplateService,
  ReconciliationService,
  RejectService,
  UploadService,
];
