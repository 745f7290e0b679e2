import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StaffingFigureOutOfRange } from '../staffing.problems.ts';
import { defaultStaffingParameters } from '../parameters/staffing-parameters.ts';
import { type StaffedTask, staffingRequirement } from './staffing-requirement.ts';

const exactly = (minutes: number) => ({ low: minutes, base: minutes, high: minutes });
const task: StaffedTask = { id: 'a', quantity: 1200, minutes: exactly(12.5) };

describe('staffing requirement', () => {
  it('is quantity times mean processing time by working minutes: 0.1763 posts', () => {
    const result = staffingRequirement([task], defaultStaffingParameters);
    expect(result.posts.base).toBeCloseTo(0.1763, 4);
    expect(result.posts.base).toBeCloseTo(16_500 / 93_600, 12);
    expect(result.minutesPerYear.base).toBeCloseTo(16_500, 9);
    expect(result.tasks[0]?.trace).toBe('1200 × 12.5 min × 1.1 / 93600 min = 0.1763');
  });

  it('counts what does not depend on cases, and working minutes of the task itself', () => {
    const lead = { ...task, fixedMinutes: 9_360, workingMinutes: 98_640 };
    const result = staffingRequirement([lead], defaultStaffingParameters);
    expect(result.posts.base).toBeCloseTo((16_500 + 9_360) / 98_640, 12);
    expect(result.tasks[0]?.trace).toBe('(1200 × 12.5 min × 1.1 + 9360 min) / 98640 min = 0.2622');
  });

  it('carries the precision of the times through to the posts', () => {
    const wide = { ...task, minutes: { low: 10, base: 12.5, high: 15 } };
    const { posts } = staffingRequirement([wide], defaultStaffingParameters);
    expect(posts.low / posts.base).toBeCloseTo(0.8, 12);
    expect(posts.high / posts.base).toBeCloseTo(1.2, 12);
  });

  it('is the sum of its tasks in any order', () => {
    const figure = fc.integer({ min: 0, max: 10_000 });
    const tasks = fc.array(
      fc.record({ quantity: figure, minutes: figure.map((one) => exactly(one / 10)) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(tasks, (all) => {
        const named = all.map((one, at) => ({ ...one, id: String(at) }));
        const one = staffingRequirement(named, defaultStaffingParameters);
        const other = staffingRequirement(named.toReversed(), defaultStaffingParameters);
        expect(other.posts.base).toBeCloseTo(one.posts.base, 6);
        const sum = one.tasks.reduce((total, { posts }) => total + posts.base, 0);
        expect(sum).toBeCloseTo(one.posts.base, 9);
      }),
    );
  });

  it.each([
    { name: 'a negative quantity', tasks: [{ ...task, quantity: -1 }] },
    { name: 'no working minutes', tasks: [{ ...task, workingMinutes: 0 }] },
    { name: 'a time that is no number', tasks: [{ ...task, minutes: exactly(NaN) }] },
  ])('refuses $name', ({ tasks }) => {
    expect(() => staffingRequirement(tasks, defaultStaffingParameters)).toThrow(
      StaffingFigureOutOfRange,
    );
  });
});
