import { isOverdue, type Measure } from '#pruefwerk/findings';
import { officeDay } from './office-day.ts';

/** Says of a measure whether it is overdue. */
export function measureView<Shown extends Measure>(
  measure: Shown,
  now: Date,
): Shown & { isOverdue: boolean } {
  return { ...measure, isOverdue: isOverdue(measure, officeDay(now)) };
}
