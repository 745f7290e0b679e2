import type { ProcessRecord } from '#pruefwerk/processes';
import type { CheckedModel } from '../checks/check-model.ts';
import type { ModelCounts } from './model-counts.ts';

/** One side of a comparison. */
export interface ComparedContent {
  readonly process: ProcessRecord;
  readonly revision: number;
  readonly xml: string;
  readonly checked: CheckedModel;
  readonly counts: ModelCounts;
}
