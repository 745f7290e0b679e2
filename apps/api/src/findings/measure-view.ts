import { officeDay } from '#pruefwerk/calendar';
import { isOverdue, type Measure } from '#pruefwerk/findings';

/** Says of a measure whether it is overdue. */
export function measureView<Shown extends Measure>(
  measure: Shown,
  now: Date,
): Shown & { isOverdue: boolean } {
  return { ...measure, isOverdue: isOverdue(measure, officeDay(now)) };
}
