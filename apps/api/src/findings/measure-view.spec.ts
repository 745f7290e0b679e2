import { describe, expect, it } from '@jest/globals';
import type { Measure } from '#pruefwerk/findings';
import { measureView } from './measure-view.ts';

const measure = (status: Measure['status'], deadline: string | null) =>
  ({ status, deadline }) as Measure;

describe('overdue as a person in the office sees it', () => {
  it.each([
    ['the day after the deadline', 'open', '2026-06-30', '2026-07-01T08:00:00Z', true],
    ['the deadline itself', 'open', '2026-06-30', '2026-06-30T12:00:00Z', false],
    [
      'midnight in Germany, the day before in UTC',
      'open',
      '2026-06-30',
      '2026-06-30T22:00:00Z',
      true,
    ],
    ['a verified measure', 'verified', '2026-06-30', '2026-08-01T08:00:00Z', false],
    ['no deadline', 'open', null, '2026-08-01T08:00:00Z', false],
  ] as const)('%s', (_, status, deadline, now, isOverdue) => {
    expect(measureView(measure(status, deadline), new Date(now))).toMatchObject({ isOverdue });
  });
});
