import { type RiskLevel } from './finding.content.ts';

/** What the sheets of processes, controls and staffing say; a sheet without rows is not in the workbook. */
export interface ProcessSheetsContent {
  readonly processes: readonly ProcessContent[];
  /** Figures that times and posts of the processes rest on. */
  readonly basis: StaffingBasisContent;
  readonly matrix: readonly MatrixRow[];
  readonly improvements: readonly ImprovementRow[];
  readonly tasks: readonly TaskRow[];
  readonly staffing: StaffingContent | null;
}

/** A diagram as PNG; width and height of the drawing, which its place keeps the proportions of. */
export interface PictureContent {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface ProcessContent {
  /** For example `P-01`. */
  readonly number: string;
  readonly name: string;
  /** Null where nobody has recorded it: the figures of a year are then empty. */
  readonly casesPerYear: number | null;
  readonly steps: readonly ProcessStepRow[];
  /** Null when it could not be drawn. */
  readonly picture: PictureContent | null;
}

export interface ProcessStepRow {
  readonly number: number | null;
  readonly name: string;
  readonly role: string;
  readonly system: string;
  /** Basic and recovery time of one execution; null when not recorded. */
  readonly minutes: number | null;
  /** How the time was found, in words. */
  readonly method: string;
  /** Expected executions per case. */
  readonly executions: number;
  readonly waitingHours: number | null;
  /** What breaks, in words; empty for none. */
  readonly mediaBreak: string;
  /** Numbers of controls, joined. */
  readonly controls: string;
}

/** Minutes of a full post per year, and the share of distribution time on top of the times (0.1 = 10 %). */
export interface StaffingBasisContent {
  readonly workingMinutes: number;
  readonly distribution: number;
  /** Where both come from, in words. */
  readonly source: string;
}

/** One control of one risk; a risk without control has empty columns of the control, and a gap. */
export interface MatrixRow {
  readonly process: string;
  readonly step: string;
  readonly risk: string;
  readonly inherent: RiskLevel;
  readonly control: string;
  readonly kind: string;
  readonly frequency: string;
  readonly isKey: boolean | null;
  readonly assessment: string;
  readonly residual: RiskLevel;
  /** What is missing, in words; empty for nothing. */
  readonly gap: string;
}

export interface ImprovementRow {
  readonly number: string;
  readonly process: string;
  readonly name: string;
  readonly finding: string;
  readonly change: string;
  readonly minutesPerCase: { readonly low: number; readonly base: number; readonly high: number };
  readonly casesPerYear: number | null;
  readonly confidence: string;
  /** Empty when recommended; else the gap that it would open. */
  readonly warning: string;
}

export interface TaskRow {
  readonly number: string;
  readonly title: string;
  /** 1 product, 2 task, 3 subtask. */
  readonly level: number;
  readonly obligation: string;
  readonly legalBasis: string;
  readonly unit: string;
  readonly cases: number | null;
  readonly casesSource: string;
  readonly minutes: number | null;
  readonly method: string;
  /** Half width of the 95 % interval in minutes. */
  readonly precision: number | null;
  readonly proposals: string;
}

export interface StaffingContent {
  readonly year: number;
  readonly parameters: readonly StaffingParameterRow[];
  readonly lines: readonly StaffingLineRow[];
}

export interface StaffingParameterRow {
  /** Lines refer to it. */
  readonly key: string;
  readonly name: string;
  /** `minutes` per year, `share` (0.05 = 5 %), `cents` per hour. */
  readonly kind: 'minutes' | 'share' | 'cents';
  readonly value: number;
  readonly validity: string;
  readonly source: string;
}

export interface StaffingLineRow {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly cases: number | null;
  readonly casesSource: string;
  readonly minutes: number | null;
  readonly method: string;
  /** Keys of parameters; null: none is added, or no rate is known. */
  readonly workingMinutesKey: string;
  readonly personalKey: string | null;
  readonly materialKey: string | null;
  readonly rateKey: string | null;
}
