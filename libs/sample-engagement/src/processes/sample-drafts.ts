import {
  type IksProcess,
  layoutModel,
  type ProcessDraft,
  writeProcessDraft,
} from '#pruefwerk/bpmn';
import { JOBCENTER, SOCIAL, TREASURY } from '../organisation/sample-units.ts';
import { withControlledRisks, withPayGrades } from './attached.ts';
import { bankDetailsProcess } from './bank-details.process.ts';
import { bankDetailsToBe } from './bank-details.to-be.ts';
import { cashPaymentProcess } from './cash-payment.process.ts';
import { continuousBenefitProcess } from './continuous-benefit.process.ts';
import { continuousBenefitToBe } from './continuous-benefit.to-be.ts';
import { jobCentreApplicationAsIs } from './job-centre-application.as-is.ts';
import { jobCentreApplicationToBe } from './job-centre-application.to-be.ts';
import { oneTimeBenefitProcess } from './one-time-benefit.process.ts';
import { oneTimeBenefitToBe } from './one-time-benefit.to-be.ts';
import { paymentRunAsIs } from './payment-run.as-is.ts';
import { paymentRunToBe } from './payment-run.to-be.ts';
import { sampleLane } from './sample-lanes.ts';
import type { SampleProcess } from './sample-process.ts';
import { trainingWithChildCareAsIs } from './training-with-child-care.as-is.ts';
import { trainingWithChildCareToBe } from './training-with-child-care.to-be.ts';

const complete = (draft: ProcessDraft) => withPayGrades(withControlledRisks(draft));
const drawn = (draft: ProcessDraft, iks: Partial<IksProcess> = {}): SampleProcess => {
  const lanes = draft.lanes.map((lane) => ({ ...lane, role: sampleLane(lane.name).role ?? {} }));
  const facts = { istSoll: 'ist', prozessTyp: 'lokal', orgEinheit: SOCIAL } as const;
  const described = { ...draft, lanes, iks: { ...facts, stichtag: '2025-12-31', ...iks } };
  return {
    ...{ draft: complete(described), kind: 'as-is', unit: SOCIAL, laidOut: false },
  };
};
const asIs = (unit: string, draft: ProcessDraft): SampleProcess => ({
  ...{ draft: complete(draft), kind: 'as-is', unit, laidOut: true },
});
const toBe = (unit: string, start: ProcessDraft, draft: ProcessDraft): SampleProcess => ({
  ...{ draft: complete(draft), kind: 'to-be', unit, asIs: start.name, laidOut: true },
});

/** The processes of the sample town in the order of their numbers: P-01 to P-07 as they are, then as they shall be. */
export const sampleProcesses: readonly SampleProcess[] = [
  drawn(oneTimeBenefitProcess, { zahlungsart: 'einmalig', fallzahlQuelle: 'Zahlungsdaten 2025' }),
  drawn(continuousBenefitProcess, { zahlungsart: 'laufend', fallzahlQuelle: 'Zahlungsdaten 2025' }),
  drawn(bankDetailsProcess),
  drawn(cashPaymentProcess, { zahlungsart: 'einmalig' }),
  asIs(JOBCENTER, jobCentreApplicationAsIs),
  asIs(JOBCENTER, trainingWithChildCareAsIs),
  asIs(TREASURY, paymentRunAsIs),
  toBe(SOCIAL, oneTimeBenefitProcess, oneTimeBenefitToBe),
  toBe(SOCIAL, continuousBenefitProcess, continuousBenefitToBe),
  toBe(SOCIAL, bankDetailsProcess, bankDetailsToBe),
  toBe(JOBCENTER, jobCentreApplicationAsIs, jobCentreApplicationToBe),
  toBe(SOCIAL, trainingWithChildCareAsIs, trainingWithChildCareToBe),
  toBe(TREASURY, paymentRunAsIs, paymentRunToBe),
];

/** The file of a process, with its drawing. */
export function sampleFile({ draft, laidOut }: SampleProcess): string {
  const xml = writeProcessDraft(draft);
  return laidOut ? layoutModel(xml) : xml;
}
