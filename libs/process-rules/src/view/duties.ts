import type { ProcessStep } from '#pruefwerk/bpmn';
import { controlledSteps, performerOf } from './controlled-work.ts';
import type { PlacedControl, ProcessView } from './process-view.ts';

/**
 * Duties that a model shows: entering, certifying, ordering, releasing, paying, keeping master data, confirming a bank
 * account.
 */
export type Duty =
  'capture' | 'determine' | 'order' | 'release' | 'pay' | 'master-data' | 'account-check';

/**
 * How badly two duties go together in one role: 5 never, 4 with a documented exception only, 3 with a control that
 * compensates, 2 usual. The project's matrix of incompatible functions, an own design on the lines of § 31 KomHVO NRW
 * and § 42 KomHKVO of Lower Saxony (separation of certifying, ordering and paying) and, by analogy, § 2 (3) to (5)
 * SVRV. Of releasing a payment file and of handing out cash the stricter weight stands for paying. Bookkeeping,
 * administration of the system and auditing are in the matrix too, but no attribute of a step tells them.
 */
const WEIGHTS: Readonly<Partial<Record<`${Duty} ${Duty}`, number>>> = {
  'capture determine': 2,
  'capture order': 3,
  'determine order': 3,
  'determine pay': 3,
  'order pay': 4,
  'order account-check': 3,
  'release release': 5,
  'master-data order': 4,
  'master-data release': 4,
  'master-data pay': 4,
  'master-data account-check': 5,
};

/** 0: they go together. */
export function incompatibility(one: Duty, other: Duty): number {
  return WEIGHTS[`${one} ${other}`] ?? WEIGHTS[`${other} ${one}`] ?? 0;
}

/** Who does what at which step; controls make duties of their own. */
export interface DutyHolder {
  readonly step: ProcessStep;
  readonly duty: Duty;
  readonly role: string;
  /** Ids of the work that it is about. */
  readonly about: readonly string[];
}

export function dutyHolders(view: ProcessView): DutyHolder[] {
  return view.model.steps.flatMap((step) => {
    const role = view.roles.ofStep(step);
    const own =
      role === null ? [] : dutiesOf(step).map((duty) => ({ step, duty, role, about: [step.id] }));
    return [...own, ...step.controls.flatMap((control) => controlDuty(view, { step, control }))];
  });
}

function dutiesOf({ activity }: ProcessStep): Duty[] {
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

/** A second person at an order or a payment releases it; who reconciles changed master data confirms the account. */
function controlDuty(view: ProcessView, placed: PlacedControl): DutyHolder[] {
  const { step, control } = placed;
  const role = performerOf(view, placed);
  if (role === null || control.ausfuehrung === 'auto') return [];
  const work = controlledSteps(view, placed);
  const about = work.map(({ id }) => id);
  const isPayment = work.some(({ paymentRelevant }) => paymentRelevant);
  if (control.art === 'vierAugen' && isPayment) return [{ step, duty: 'release', role, about }];
  const isChange = work.some(({ activity }) => activity.stammdatenAenderung === true);
  return control.art === 'abgleich' && isChange
    ? [{ step, duty: 'account-check', role, about }]
    : [];
}
