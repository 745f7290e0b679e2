import type { Provider } from '@nestjs/common';
import { AuditLog } from './audit-log.ts';
import { ExportQueue } from './export-queue.ts';
import { ExportService } from './export.service.ts';
import { JobDesk } from './job-desk.ts';
import { WorkbookVerification } from './workbook-verification.ts';

/** The services of this lib; the worker also provides `ExportHandler`. */
export const reportingProviders: Provider[] = [
  AuditLog,
  ExportQueue,
  ExportService,
  JobDesk,
  WorkbookVerification,
];
