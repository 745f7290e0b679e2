import type { Reject } from '#pruefwerk/population';
import type { FactValue } from '#pruefwerk/red-flags';

/** Where a subject row stands in the source: file name and physical line (sheet row in a workbook), 1-based. */
export interface SourceRow {
  readonly file: string;
  readonly line: number;
}

export interface CheckedRule {
  readonly id: string;
  readonly version: number;
  readonly status: 'ran' | 'not-applicable' | 'failed';
  /** Why it did not run, in the language of the check; null when it ran. */
  readonly reason: string | null;
  readonly hits: number;
  readonly amountAtRiskCents: number;
  readonly durationMs: number;
}

export interface CheckedRedFlag {
  /** Equal for equal content, whatever the order of rows and files (SHA-256, hex). */
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly rows: readonly SourceRow[];
  /** Facts by name; employees and persons as pseudonyms, amounts in cents. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly amountAtRiskCents: number;
}

/** Result of the main job, as `pruefwerk check --json` writes it. */
export interface CheckResult {
  readonly population: {
    readonly sha256: string;
    readonly files: readonly {
      readonly name: string;
      readonly sha256: string;
      readonly rows: number;
    }[];
    readonly read: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly controlTotalCents: number;
  };
  readonly rejects: readonly Reject[];
  /** What was decided or set aside while the files were taken in, as sentences. */
  readonly warnings: readonly string[];
  readonly rules: readonly CheckedRule[];
  readonly redFlags: readonly CheckedRedFlag[];
  readonly workbook: { readonly path: string; readonly sha256: string };
}
