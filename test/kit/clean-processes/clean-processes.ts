import type { ProcessFile } from '../process-file.ts';
import { cashAdvance } from './cash-advance.ts';
import { changeOfAccount } from './change-of-account.ts';
import { monthlyBenefit } from './monthly-benefit.ts';
import { oneTimeBenefit } from './one-time-benefit.ts';
import { trainingWithChildCare } from './training-with-child-care.ts';

/** Benefit processes in which every rule of control is kept. */
export const cleanProcesses: [name: string, file: ProcessFile][] = [
  ['one-time benefit', oneTimeBenefit],
  ['monthly benefit', monthlyBenefit],
  ['advance in cash', cashAdvance],
  ['change of account', changeOfAccount],
  ['training with child care', trainingWithChildCare],
];
