import { planControlMatrix } from './control-matrix.sheet.ts';
import { planCover } from './cover.sheet.ts';
import { planDataBasis } from './data-basis.sheet.ts';
import { planEvidence } from './evidence.sheet.ts';
import { planFindings } from './findings.sheet.ts';
import { planImprovements } from './improvements.sheet.ts';
import { planLists } from './lists.sheet.ts';
import { planLog } from './log.sheet.ts';
import { planMeasures } from './measures.sheet.ts';
import { type SheetPlanner } from './planned-sheet.ts';
import { planProcessTimes } from './process-times.sheet.ts';
import { planRedFlags } from './red-flags.sheet.ts';
import { planStaffing } from './staffing.sheet.ts';
import { planSummary } from './summary.sheet.ts';
import { planTaskCatalogue } from './task-catalogue.sheet.ts';

/**
 * The sheets in their order. A new sheet is a file of its own and one line here.
 * Evidence comes after the red flags: it links to rows that are known only once they are written.
 */
export const FINDINGS_WORKBOOK_SHEETS: readonly SheetPlanner[] = [
  planCover,
  planSummary,
  planFindings,
  planMeasures,
  planRedFlags,
  planEvidence,
  planControlMatrix,
  planProcessTimes,
  planImprovements,
  planTaskCatalogue,
  planStaffing,
  planDataBasis,
  planLog,
  planLists,
];
