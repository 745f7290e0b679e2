import type { Land } from '#pruefwerk/calendar';
import type { PopulationSession, RuleOutcome } from '#pruefwerk/engine';
import type { ColumnMapping, Reject, SealedPopulation } from '#pruefwerk/population';
import type { Language } from '#pruefwerk/problems';
import type { SigningLimit } from '#pruefwerk/red-flags';
import type { ChosenRule } from './chosen-rules.ts';
import type { Pseudonyms } from './pseudonyms.ts';

export interface CheckProgress {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
}

export interface CheckOptions {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly mapping?: ColumnMapping | undefined;
  readonly sheet?: string | undefined;
  readonly land: Land;
  /** All rules when absent. */
  readonly ruleIds?: readonly string[] | undefined;
  /** `rule.parameter` -> value as a person types it. */
  readonly settings: ReadonlyMap<string, string>;
  readonly signingLimits: readonly SigningLimit[];
  readonly workbookPath: string;
  readonly language: Language;
  /** The only instant that the workbook states. */
  readonly issuedAt: Date;
  readonly onProgress?: (progress: CheckProgress) => void;
  readonly signal: AbortSignal;
}

/** What one check has found out, as long as its sealed file is open. */
export interface CheckedPopulation {
  readonly options: CheckOptions;
  readonly population: SealedPopulation;
  readonly rejects: readonly Reject[];
  readonly warnings: readonly string[];
  readonly session: PopulationSession;
  /** ISO code, or null when the payments do not agree on one. */
  readonly currency: string | null;
  readonly rules: readonly ChosenRule[];
  readonly outcomes: readonly RuleOutcome[];
  readonly pseudonyms: Pseudonyms;
}
