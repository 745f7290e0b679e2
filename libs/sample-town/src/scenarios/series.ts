import type { Household } from '../household.ts';
import type { Stage } from '../scenario.ts';
import { monthWorkdays } from '../work-calendar.ts';

/** Places for `count` ordinary payments: six per household, two months apart, so that none of them crowd together. */
export function everySecondMonth(
  stage: Stage,
  count: number,
): { readonly household: Household; readonly payday: number }[] {
  const places: { household: Household; payday: number }[] = [];
  for (let n = 0; n < count; n += 6) {
    const household = stage.household('AsylbLG');
    const offset = stage.dice.int(0, 12);
    for (const month of [1, 3, 5, 7, 9, 11].slice(0, count - n)) {
      places.push({ household, payday: monthWorkdays(month).first + offset });
    }
  }
  return places;
}
