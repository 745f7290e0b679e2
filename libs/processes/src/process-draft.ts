import type { ProcessKind, ProcessRecord } from './process-model.entity.ts';

/** What a person says about a process beside its diagram. */
export interface ProcessFacts {
  readonly name: string;
  readonly kind: ProcessKind;
  readonly unit: string;
  readonly caseloadPerYear: number | null;
}

export interface ProcessTarget {
  readonly engagementId: string;
  readonly id: string;
}

/** With the version that the person saw. */
export interface ProcessVersion extends ProcessTarget {
  readonly version: number;
}

/** A file that was imported; its bytes are in the file store already. */
export type ProcessOriginal = Pick<ProcessRecord, 'originalFileName' | 'originalSha256'>;

export const noOriginal: ProcessOriginal = { originalFileName: null, originalSha256: null };
