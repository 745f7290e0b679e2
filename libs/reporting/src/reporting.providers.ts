import type { Provider } from '@nestjs/common';
import { AuditLog } from './audit-log.ts';
import { ExportQueue } from './export-queue.ts';
import { ExportReader } from './export-reader.ts';
import { ExportService } from './export.service.ts';
import { JobDesk } from './job-desk.ts';
import { OverviewService } from './overview/overview.service.ts';
import { PaymentMonths } from './overview/payment-months.ts';
import { ProcessPictures } from './pictures/process-pictures.ts';
import { PaymentSearch } from './search/payment-search.ts';
import { SearchService } from './search/search.service.ts';
import { ProcessSheetsReader } from './process-sheets/process-sheets-reader.ts';
import { WorkbookVerification } from './workbook-verification.ts';

/** The services of this lib; the worker also provides `ExportHandler`, the API the `readModelProviders`. */
export const reportingProviders: Provider[] = [
  AuditLog,
  ExportQueue,
  ExportReader,
  ExportService,
  JobDesk,
  ProcessSheetsReader,
  WorkbookVerification,
];

/** What screens are made of; with a `PaymentBrowser`. */
export const readModelProviders: Provider[] = [
  OverviewService,
  PaymentMonths,
  PaymentSearch,
  ProcessPictures,
  SearchService,
];
