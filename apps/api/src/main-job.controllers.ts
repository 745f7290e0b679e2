import { AnalysisRunController } from './analysis/analysis-run.controller.ts';
import { RuleController } from './analysis/rule.controller.ts';
import { DispositionController } from './findings/disposition.controller.ts';
import { controlTestControllers } from './control-tests/control-test.controllers.ts';
import { controlControllers } from './controls/control.controllers.ts';
import { FindingController } from './findings/finding.controller.ts';
import { MeasureController } from './findings/measure.controller.ts';
import { RedFlagController } from './findings/red-flag.controller.ts';
import { JobController } from './jobs/job.controller.ts';
import { organisationControllers } from './organisation/organisation.controllers.ts';
import { DatasetController } from './payments/dataset.controller.ts';
import { ImportController } from './payments/import.controller.ts';
import { MappingTemplateController } from './payments/mapping-template.controller.ts';
import { PaymentColumnController } from './payments/payment-column.controller.ts';
import { PaymentTemplateController } from './payments/payment-template.controller.ts';
import { RejectController } from './payments/reject.controller.ts';
import { UploadController } from './payments/upload.controller.ts';
import { processControllers } from './processes/process.controllers.ts';
import { AuditTrailController } from './reporting/audit-trail.controller.ts';
import { ExportController } from './reporting/export.controller.ts';
import { OverviewController } from './reporting/overview.controller.ts';
import { SearchController } from './reporting/search.controller.ts';
import { taskControllers } from './tasks/task.controllers.ts';

/** The way from a payment file to a findings workbook, in its order. */
export const mainJobControllers = [
  OverviewController,
  SearchController,
  PaymentColumnController,
  PaymentTemplateController,
  UploadController,
  ImportController,
  RejectController,
  MappingTemplateController,
  DatasetController,
  RuleController,
  AnalysisRunController,
  RedFlagController,
  DispositionController,
  ...organisationControllers,
  ...taskControllers,
  ...controlControllers,
  ...controlTestControllers,
  ...processControllers,
  FindingController,
  MeasureController,
  ExportController,
  JobController,
  AuditTrailController,
];
