import type { ReactNode } from 'react';
import type { ProcessStep } from './processes.queries.ts';

/** Cells that can be written into, in place of their words. */
type StepCell = 'name' | 'system' | 'minutes' | 'waiting';
export type EditCell = (step: ProcessStep, cell: StepCell) => ReactNode;
