import { daysInMonth, type PlainDate } from '#pruefwerk/calendar';
import { drawAmount, ONE_TIME_BENEFITS, type OneTimeBenefit, type PayeeType } from './benefits.ts';
import { Dice } from './dice.ts';
import { type Household, type Payee } from './household.ts';
import { draftOf, recipientIn, type Paperwork, type PaymentDraft } from './payment-draft.ts';
import { providerOf } from './providers.ts';
import { DAY_PERIOD_OFFICE } from './offices.ts';
import { STREAM } from './streams.ts';
import { monthWorkdays, TOWN_YEAR, workday } from './work-calendar.ts';
import { properWorkflow, WORKFLOW_DAYS } from './workflow.ts';

export interface OneTimeOrder {
  readonly household: Household;
  readonly benefit: OneTimeBenefit;
  /** Number of the working day of execution. */
  readonly payday: number;
  /** Distinguishes the papers of one household, 0 to 99. */
  readonly sequence: number;
  readonly cents: number;
  readonly member?: number;
  /** Payee of the benefit's usual type when absent. */
  readonly payee?: Payee;
}

function papers(order: OneTimeOrder, dice: Dice): Paperwork {
  const number = `${String(order.household.index + 1).padStart(6, '0')}${String(order.sequence).padStart(2, '0')}`;
  return {
    applicationNo: `A25-${number}`,
    applicationDate: workday(order.payday - WORKFLOW_DAYS - dice.int(0, 12)),
    decisionNo: `B25-${number}`,
    decisionDate: workday(order.payday - 3),
    documentNo: `R${number}`,
  };
}

/** One office enters the day as the period of a one-time benefit, the others the calendar month. */
function periodOf({ office }: Household, date: PlainDate) {
  if (office === DAY_PERIOD_OFFICE) return { periodFrom: date, periodTo: date };
  const month = date.slice(0, 8);
  const days = daysInMonth(TOWN_YEAR, Number(date.slice(5, 7)));
  return { periodFrom: `${month}01`, periodTo: `${month}${days}` };
}

/** One proper one-time payment. */
export function oneTimePayment(order: OneTimeOrder, dice: Dice): PaymentDraft {
  const { household, benefit, payday, cents } = order;
  const paymentDate = workday(payday);
  const payeeType: PayeeType = benefit.payee;
  const usual =
    payeeType === 'recipient'
      ? recipientIn(household, Number(paymentDate.slice(5, 7)))
      : providerOf(payeeType, dice);
  const paperwork = papers(order, dice);
  return draftOf({
    household,
    member: order.member ?? 1,
    payeeType,
    payee: order.payee ?? usual,
    cents,
    benefit,
    oneTime: true,
    ...periodOf(household, paymentDate),
    runId: '',
    remittance: `${household.caseNumber} ${benefit.text} ${paperwork.documentNo}`,
    workflow: properWorkflow(household.office, household.clerk, payday, cents, dice),
    paperwork,
  });
}

/** Number of payments with mean `rate`, at most 6: every second month, so that fares of one person lie apart. */
function times(rate: number, dice: Dice): number {
  const whole = Math.floor(rate);
  return Math.min(6, whole + (dice.chance(rate - whole) ? 1 : 0));
}

interface PlannedBenefit {
  readonly benefit: OneTimeBenefit;
  /** 1 to 12. */
  readonly months: readonly number[];
}

const plans = new WeakMap<Household, readonly PlannedBenefit[]>();

/** In which months each benefit is paid to the household; kept for as long as the household itself. */
function oneTimePlan(seed: number, household: Household): readonly PlannedBenefit[] {
  let plan = plans.get(household);
  if (plan === undefined) plans.set(household, (plan = drawPlan(seed, household)));
  return plan;
}

function drawPlan(seed: number, household: Household): readonly PlannedBenefit[] {
  const dice = new Dice(seed, STREAM.oneTimePlan, household.index);
  return ONE_TIME_BENEFITS.filter(({ law }) => law === household.law).map((benefit) => {
    const count =
      benefit.intervalMonths > 0
        ? Math.min(1, times(benefit.perYear, dice))
        : times(benefit.perYear, dice);
    const odd = dice.int(0, 1);
    const slots = [1, 3, 5, 7, 9, 11].map((month) => ({
      month: month + odd,
      key: dice.fraction(),
    }));
    const chosen = slots.sort((a, b) => a.key - b.key).slice(0, count);
    return { benefit, months: chosen.map(({ month }) => month) };
  });
}

/** A cancelled payment: the payment, and a second one that takes it back some days later in the same month. */
export function reversalOf(original: PaymentDraft, payday: number, dice: Dice): PaymentDraft {
  original.status = 'cancelled';
  const { office, clerk } = original.household;
  return {
    ...original,
    ...properWorkflow(office, clerk, payday, original.cents, dice),
    id: '',
    cents: -original.cents,
    runType: 'correction',
    status: 'paid',
    reversalOf: original,
    remittance: `Storno ${original.remittance}`,
  };
}

/** All background one-time payments of a household in a month; about 3 in 1,000 come back and 2 in 1,000 are reversed. */
export function oneTimePayments(seed: number, household: Household, month: number): PaymentDraft[] {
  if (month < household.firstMonth || month > household.lastMonth) return [];
  const plan = oneTimePlan(seed, household);
  const { first, last } = monthWorkdays(month);
  return plan.flatMap(({ benefit, months }, place) => {
    const turn = months.indexOf(month);
    if (turn < 0) return [];
    const dice = new Dice(seed, STREAM.oneTime, household.index, month, place);
    const payday = dice.int(first, last);
    const cents = drawAmount(benefit.amount, dice);
    const payment = oneTimePayment(
      { household, benefit, payday, sequence: place * 6 + turn, cents },
      dice,
    );
    if (payday + 5 <= last && dice.chance(0.003)) {
      return [payment, reversalOf(payment, payday + 5, dice)];
    }
    if (dice.chance(0.003)) {
      payment.status = 'returned';
      payment.returnReason = 'Konto erloschen';
    }
    return [payment];
  });
}
