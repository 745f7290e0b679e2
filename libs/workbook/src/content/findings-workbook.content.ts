import { type Language } from '#pruefwerk/problems';
import { type BulkRows, type EvidenceRow, type RedFlagRow } from './red-flag.content.ts';
import { type ProcessSheetsContent } from './process-sheets.content.ts';
import { type FindingRow, type MeasureRow } from './finding.content.ts';
import { type PopulationStatement, type RuleStatement } from './data-basis.content.ts';

/** Sheets that an issue may leave out; the others make the workbook readable and verifiable and always stay. */
export const OPTIONAL_SHEETS = [
  ...(['findings', 'measures', 'redFlags', 'evidence', 'controlMatrix'] as const),
  ...(['processTimes', 'improvements', 'taskCatalogue', 'staffing'] as const),
] as const;
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

/** The assignment that the workbook reports on. Dates are plain dates `yyyy-mm-dd`. */
export interface EngagementStatement {
  readonly name: string;
  readonly town: string;
  /** Stands at the top left of every printed page. */
  readonly authority: string;
  readonly subject: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly examiners: readonly string[];
}

/** One line of the summary's figures; `cents` are integer cents, `share` is a fraction (0.016 = 1,6 %). */
export interface SummaryFigure {
  readonly label: string;
  readonly kind: 'count' | 'cents' | 'share' | 'date' | 'text';
  readonly value: string | number | null;
}

/**
 * All that a findings workbook says. The same content gives the same bytes: nothing is read from a clock,
 * and {@link issuedAt} is the only instant that is stated anywhere in the file.
 */
export interface FindingsWorkbookContent {
  readonly language: Language;
  readonly issuedAt: Date;
  /** Version of this issue of the workbook, for example `1`. */
  readonly version: string;
  readonly engagement: EngagementStatement;
  /** Right of every page's header; the usual text of the language when absent. */
  readonly confidentiality?: string;
  /** ISO 4217; null when the population does not say: amounts then carry no sign. */
  readonly currency: string | null;
  readonly ruleSet: string;
  readonly analysisRun: string;
  readonly population: PopulationStatement;
  readonly figures: readonly SummaryFigure[];
  readonly rules: readonly RuleStatement[];
  readonly findings: readonly FindingRow[];
  readonly measures: readonly MeasureRow[];
  readonly redFlags: BulkRows<RedFlagRow>;
  readonly evidence: BulkRows<EvidenceRow>;
  /** Absent where nothing is recorded, and in the check without a server. */
  readonly processSheets?: ProcessSheetsContent;
  /** The cover says which they are; default none. */
  readonly leftOut?: readonly OptionalSheet[];
  /** `editable`: dispositions are made in the workbook (check without a server); default `final`. */
  readonly dispositions?: 'editable' | 'final';
}
