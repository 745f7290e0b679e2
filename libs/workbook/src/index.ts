export * from './content/data-basis.content.ts';
export * from './content/finding.content.ts';
export * from './content/findings-workbook.content.ts';
export * from './content/process-sheets.content.ts';
export * from './content/red-flag.content.ts';
export { readWorkbookStatement, verifyWorkbook } from './reading/verify-workbook.ts';
export type {
  SheetVerification,
  WorkbookSource,
  WorkbookVerification,
} from './reading/verify-workbook.ts';
export type { SheetStatement, WorkbookStatement } from './reading/workbook-statement.ts';
export {
  NotAnIssuedWorkbookProblem,
  RowCountDiffersProblem,
  workbookTexts,
} from './workbook.problems.ts';
export { MAX_SHEET_ROWS, writeFindingsWorkbook } from './write-findings-workbook.ts';
export type { IssuedWorkbook, WorkbookOptions } from './write-findings-workbook.ts';
export { workbookSheets } from './sheets/sheet-list.ts';
export type { WorkbookSheet } from './sheets/sheet-list.ts';
