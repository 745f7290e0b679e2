import type { ProcessStep } from '#pruefwerk/bpmn';

/** Duties that a model shows: entering, certifying, ordering, paying, keeping master data. */
export type Duty = 'capture' | 'determine' | 'order' | 'pay' | 'master-data';

/**
 * How badly two duties go together in one role: 5 never, 4 with a documented exception only, 3 with a control that
 * compensates, 2 usual. An own design on the lines of § 31 KomHVO NRW and § 42 KomHKVO of Lower Saxony (separation of
 * certifying, ordering and paying) and, by analogy, § 2 (3) to (5) SVRV. Of releasing a payment file and of handing out
 * cash the stricter weight stands for paying.
 */
const WEIGHTS: Readonly<Partial<Record<`${Duty} ${Duty}`, number>>> = {
  'capture determine': 2,
  'capture order': 3,
  'determine order': 3,
  'determine pay': 3,
  'order pay': 4,
  'master-data order': 4,
  'master-data pay': 4,
};

/** 0: they go together. */
export function incompatibility(one: Duty, other: Duty): number {
  return WEIGHTS[`${one} ${other}`] ?? WEIGHTS[`${other} ${one}`] ?? 0;
}

export function dutiesOf({ activity }: ProcessStep): Duty[] {
  const { zahlungsrelevant, stammdatenAenderung } = activity;
  const payment = zahlungsrelevant === null ? undefined : DUTY[zahlungsrelevant];
  return [...(payment ? [payment] : []), ...(stammdatenAenderung ? ['master-data' as const] : [])];
}

const DUTY: Readonly<Record<string, Duty | undefined>> = {
  begruendet: 'determine',
  aendert: 'capture',
  ordnetAn: 'order',
  zahltAus: 'pay',
};
