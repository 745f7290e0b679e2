export {
  BaseStateAltered,
  ExchangeSheetTooLarge,
  HeadingsNotFound,
  NotAnExchangeSheet,
  SheetOfOtherEngagement,
  SheetOfOtherTable,
  sheetExchangeTexts,
} from './exchange.problems.ts';
export { issueSheet } from './issue/issue-sheet.ts';
export type { IssueOptions } from './issue/placed-table.ts';
export { readSheet, readStatement } from './read/read-sheet.ts';
export type { ReadOptions, SheetStatement } from './read/read-sheet.ts';
export type * from './sheet-reading.ts';
export type * from './table.ts';
export { valueText } from './value/value-text.ts';
