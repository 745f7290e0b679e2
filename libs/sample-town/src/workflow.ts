import type { Dice } from './dice.ts';
import type { Office } from './offices.ts';
import { SIGNING_LIMIT_CENTS } from './offices.ts';
import type { Workflow } from './payment-draft.ts';
import { workday } from './work-calendar.ts';

/** Working days from capture to payment. */
export const WORKFLOW_DAYS = 4;

/** Minute of a working day, 08:00 to 16:29. */
export function officeTime(day: string, dice: Dice): string {
  return `${day} ${clock(dice.int(8 * 60, 16 * 60 + 29))}`;
}

export function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/**
 * The proper way of a payment that is executed on working day `payday`: captured, determined, ordered and released
 * by different persons on the days before; above the signing limit a second person releases too.
 */
export function properWorkflow(
  office: Office,
  clerk: number,
  payday: number,
  cents: number,
  dice: Dice,
): Workflow {
  const second = Math.abs(cents) > SIGNING_LIMIT_CENTS;
  const day = (before: number) => officeTime(workday(payday - before), dice);
  const releasedDay = workday(payday - 1);
  const releasedMinute = dice.int(8 * 60, 14 * 60);
  return {
    capturedBy: office.clerks[clerk % 3] ?? office.clerks[0],
    capturedAt: day(WORKFLOW_DAYS),
    determinedBy: office.clerks[(clerk + 1) % 3] ?? office.clerks[1],
    determinedAt: day(3),
    orderedBy: office.orders,
    orderedAt: day(2),
    releasedBy1: office.releases,
    releasedAt1: `${releasedDay} ${clock(releasedMinute)}`,
    releasedBy2: second ? office.secondReleases : '',
    releasedAt2: second ? `${releasedDay} ${clock(releasedMinute + dice.int(5, 140))}` : '',
    paymentDate: workday(payday),
  };
}
