import { stateHash } from '#pruefwerk/platform';
import type { BrowseFilter, Row } from '#pruefwerk/engine';
import type { DesignAnswer } from './design-checklist.ts';
import type { DeficiencyLevel, Outcome, TestKind, TestMethod, Verdict } from './test-kinds.ts';

/** What was planned and concluded: everything on a test that a person decides. */
export interface TestSheet {
  readonly number: number;
  /** Counted up whenever a reviewed test is worked on again. */
  readonly revision: number;
  readonly controlId: string;
  readonly kind: TestKind;
  readonly objective: string;
  readonly datasetId: string | null;
  readonly filters: readonly BrowseFilter[];
  /** SHA-256 of the sealed population. */
  readonly populationSha256: string | null;
  /** Payments that pass the filters. */
  readonly populationRows: number | null;
  readonly method: TestMethod;
  readonly confidence: number;
  readonly tolerable: number;
  readonly expected: number;
  readonly size: number;
  readonly attributes: readonly string[];
  readonly checklist: readonly DesignAnswer[];
  readonly seedCommitment: string | null;
  readonly seed: string | null;
  readonly bookValueCents: number | null;
  readonly intervalCents: number | null;
  readonly conclusion: string;
  readonly verdict: Verdict | null;
  readonly deficiency: DeficiencyLevel | null;
}

/** A drawn or chosen payment with its copied row. */
export interface SampleItem {
  /** From 1, in the order of the draw. */
  readonly position: number;
  readonly rowNo: number;
  /** Hex; null where nothing was ranked. */
  readonly rank: string | null;
  readonly hits: number;
  readonly certain: boolean;
  readonly amountCents: number | null;
  readonly row: Row;
}

/** One cell of the matrix. */
export interface ItemResult {
  readonly position: number;
  /** Place of the attribute in the list, from 0. */
  readonly attribute: number;
  readonly outcome: Outcome;
  readonly remark: string;
  /** What the amount should have been; only for samples of monetary units. */
  readonly auditedCents: number | null;
}

export interface EvidenceContent {
  readonly id: string;
  /** Null: evidence of the test as a whole. */
  readonly position: number | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly remark: string;
}

export interface TestContent {
  readonly sheet: TestSheet;
  readonly sample: readonly SampleItem[];
  readonly results: readonly ItemResult[];
  /** Without what was withdrawn. */
  readonly evidence: readonly EvidenceContent[];
}

/** SHA-256 over the canonical JSON of everything that a sign-off stands for, in whatever order it was read. */
export function contentDigest({ sheet, sample, results, evidence }: TestContent): string {
  const content = {
    sheet,
    sample: sample.toSorted((a, b) => a.position - b.position),
    results: results.toSorted((a, b) => a.position - b.position || a.attribute - b.attribute),
    evidence: evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return stateHash(content) ?? '';
}
