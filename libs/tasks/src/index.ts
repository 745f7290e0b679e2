export * from './criticism/criticism-questions.ts';
export * from './criticism/criticism.service.ts';
export * from './criticism/task-criticism.entity.ts';
export type * from './exchange/import-plan.ts';
export type * from './exchange/import-writer.ts';
export * from './exchange/task-exchange.service.ts';
export type * from './staffing/parameters-in-force.ts';
export {
  distributionAt,
  hourlyRateAt,
  ownParameter,
  SHARE_UNIT,
  workingMinutesAt,
} from './staffing/parameters-in-force.ts';
export type * from './staffing/staffing-at.ts';
export type * from './staffing/staffing-line.ts';
export * from './staffing/staffing-parameter.entity.ts';
export * from './staffing/staffing.service.ts';
export * from './task-caseload.entity.ts';
export * from './task-catalogue.ts';
export * from './task-kinds.ts';
export * from './task-number.ts';
export * from './task-reader.ts';
export * from './task-record.service.ts';
export { caseloadRecords, parameterRecords } from './task-records.ts';
export type * from './task-workbook.content.ts';
export type { TaskFacts } from './task-writer.ts';
export * from './task.entity.ts';
export * from './task.service.ts';
export * from './tasks-migrations.ts';
export * from './tasks.problems.ts';
export * from './tasks.providers.ts';
export * from './tasks.texts.ts';
export * from './unit-paths.ts';
export type * from './work-record.ts';
