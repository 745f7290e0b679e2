import { addDays, publicHolidays, weekday } from '#pruefwerk/calendar';
import { OTHER_AID } from '../benefits.ts';
import type { PaymentDraft } from '../payment-draft.ts';
import type { Planting, Scenario, Stage } from '../scenario.ts';
import { TOWN_LAND, TOWN_YEAR } from '../work-calendar.ts';
import { clock } from '../workflow.ts';

const label = { rule: 'outside-working-days', pattern: 'F18' } as const;

function payment(stage: Stage): PaymentDraft {
  return stage.pay({
    household: stage.household('AsylbLG'),
    benefit: OTHER_AID,
    payday: stage.payday(),
    cents: stage.cents(40, 420),
  });
}

/** The last day before (or on) the capture that has the given weekday. */
function before(draft: PaymentDraft, day: number): string {
  const captured = draft.capturedAt.slice(0, 10);
  return addDays(captured, -((weekday(captured) - day + 7) % 7));
}

const HOLIDAYS = publicHolidays(TOWN_YEAR, TOWN_LAND).filter(
  ({ date }) => weekday(date) < 6 && date > '2025-02' && date < '2025-12',
);

const TIMES: readonly ((stage: Stage, draft: PaymentDraft) => string)[] = [
  (stage, draft) => {
    draft.capturedAt = `${before(draft, 7)} ${clock(stage.dice.int(600, 1_080))}`;
    return 'captured-on-a-sunday';
  },
  (stage, draft) => {
    const { date } = stage.dice.pick(HOLIDAYS);
    moveTo(draft, date);
    draft.capturedAt = `${date} ${clock(stage.dice.int(600, 960))}`;
    return 'captured-on-a-holiday';
  },
  (stage, draft) => {
    draft.capturedAt = `${draft.capturedAt.slice(0, 10)} ${clock(stage.dice.int(23 * 60, 23 * 60 + 55))}`;
    return 'captured-at-night';
  },
];

/** A later capture must not overtake the steps after it, so the whole payment moves along. */
function moveTo(draft: PaymentDraft, date: string): void {
  let day = date;
  const next = (): string => {
    do day = addDays(day, 1);
    while (weekday(day) > 5 || HOLIDAYS.some((holiday) => holiday.date === day));
    return day;
  };
  draft.applicationDate = addDays(date, -9);
  draft.determinedAt = `${next()} 09:10`;
  draft.decisionDate = day;
  draft.orderedAt = `${next()} 10:20`;
  draft.releasedAt1 = `${next()} 11:30`;
  draft.paymentDate = next();
  draft.periodFrom = day;
  draft.periodTo = day;
}

function planted(stage: Stage, n: number): Scenario {
  const draft = payment(stage);
  const circumstance = TIMES[n % TIMES.length]?.(stage, draft) ?? '';
  return { ...label, kind: 'planted', circumstance, payments: [draft] };
}

/** The machine's nightly run. */
function nightRun(stage: Stage): Scenario {
  const draft = payment(stage);
  draft.runType = 'batch';
  draft.runId = 'L2025NACHT';
  draft.capturedBy = 'BATCHLAUF';
  draft.capturedAt = `${draft.capturedAt.slice(0, 10)} ${clock(stage.dice.int(120, 240))}`;
  return { ...label, kind: 'decoy', circumstance: 'nightly-batch-run', payments: [draft] };
}

/** All was done on working days; only the execution falls on a Saturday. */
function saturdayValue(stage: Stage): Scenario {
  const draft = payment(stage);
  draft.paymentDate = addDays(draft.paymentDate, (13 - weekday(draft.paymentDate)) % 7);
  return { ...label, kind: 'decoy', circumstance: 'value-date-on-a-weekend', payments: [draft] };
}

export const outsideWorkingDays =
  (cases: number): Planting =>
  (stage) =>
    Array.from({ length: cases }, (_, n) => [
      planted(stage, n),
      n % 2 === 0 ? nightRun(stage) : saturdayValue(stage),
    ]).flat();
