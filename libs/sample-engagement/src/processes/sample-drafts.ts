import type { ProcessDraft } from '#pruefwerk/bpmn';
import { bankDetailsProcess } from './bank-details.process.ts';
import { cashPaymentProcess } from './cash-payment.process.ts';
import { continuousBenefitProcess } from './continuous-benefit.process.ts';
import { oneTimeBenefitProcess } from './one-time-benefit.process.ts';

/** The recorded processes of the sample town, in the order of their numbers. */
export const sampleDrafts: readonly ProcessDraft[] = [
  oneTimeBenefitProcess,
  continuousBenefitProcess,
  bankDetailsProcess,
  cashPaymentProcess,
];
