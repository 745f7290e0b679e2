import type { ReactNode } from 'react';
import type { ProcessStep } from './processes.queries.ts';
import type { StepColumn } from './step-columns/step-column.ts';

/** Cells that can be written into, in place of their words. */
export interface EditCells {
  readonly name: (step: ProcessStep) => ReactNode;
  /** Null where a step has no such cell. */
  readonly attribute: (step: ProcessStep, column: StepColumn) => ReactNode;
}
