import { isOverdue, type Measure } from '#pruefwerk/findings';
import type { MeasureDto } from './measure.dto.ts';

/** Deadlines are days of the offices' calendar, wherever the server stands. */
const officeDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

export function measureView(measure: Measure, now: Date): MeasureDto {
  return { ...measure, isOverdue: isOverdue(measure, officeDay.format(now)) };
}
