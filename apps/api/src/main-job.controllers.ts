import { AnalysisRunController } from './analysis/analysis-run.controller.ts';
import { RuleController } from './analysis/rule.controller.ts';
import { FindingController } from './findings/finding.controller.ts';
import { MeasureController } from './findings/measure.controller.ts';
import { RedFlagController } from './findings/red-flag.controller.ts';
import { JobController } from './jobs/job.controller.ts';
import { DatasetController } from './payments/dataset.controller.ts';
import { ImportController } from './payments/import.controller.ts';
import { MappingTemplateController } from './payments/mapping-template.controller.ts';
import { UploadController } from './payments/upload.controller.ts';
import { AuditTrailController } from './reporting/audit-trail.controller.ts';
import { ExportController } from './reporting/export.controller.ts';

/** The way from a payment file to a findings workbook, in its order. */
export const mainJobControllers = [
  UploadController,
  ImportController,
  MappingTemplateController,
  DatasetController,
  RuleController,
  AnalysisRunController,
  RedFlagController,
  FindingController,
  MeasureController,
  ExportController,
  JobController,
  AuditTrailController,
];
