import { ChangedMeanwhile } from '#pruefwerk/engagements';
import type { RecordState } from './control-kinds.ts';
import { RecordWithdrawn } from './controls.problems.ts';

/** One risk or control as a person saw it. */
export interface RecordTarget {
  readonly engagementId: string;
  readonly id: string;
  readonly version: number;
}

/** @throws ChangedMeanwhile, RecordWithdrawn */
export function requireEditable(
  record: { readonly version: number; readonly state: RecordState },
  seenVersion: number,
  code: string,
): void {
  if (record.version !== seenVersion) throw new ChangedMeanwhile(seenVersion, record.version);
  if (record.state === 'withdrawn') throw new RecordWithdrawn(code);
}
