import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HandOver } from '../hand-overs/hand-over-matrix.ts';
import type { RoleFigures } from '../figures/role-figures.ts';
import { exactly } from '../figures/figure.ts';
import { frontOfficeEffect } from './front-office.ts';
import { guideEffect } from './guide.ts';
import { type PathwayPart, schedule } from './schedule.ts';

const part = (id: string, hours: number, ...dependsOn: string[]): PathwayPart => ({
  ...{ id, hours, dependsOn },
});

describe('services of one household', () => {
  it('start when what they wait for has ended; the longest chain is critical', () => {
    const result = schedule([
      part('training', 80, 'care', 'income'),
      part('income', 240),
      part('care', 400),
      part('housing', 100, 'income'),
    ]);
    expect(result.hours).toBe(480);
    expect(result.criticalPath).toEqual(['care', 'training']);
    const training = result.parts.find(({ id }) => id === 'training');
    expect(training).toEqual({ id: 'training', start: 400, end: 480, slack: 0, critical: true });
    expect(result.parts.find(({ id }) => id === 'income')?.slack).toBe(140);
  });

  it('that wait for each other never start, and are named', () => {
    const result = schedule([part('a', 1, 'b'), part('b', 1, 'a'), part('c', 5)]);
    expect(result.ring).toEqual(['a', 'b']);
    expect(result.hours).toBe(5);
  });

  it('have a chain as long as the whole, whatever the dependencies', () => {
    const parts = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat({ max: 255 })), { maxLength: 8 })
      .map((all) =>
        all.map(([hours, mask], at) => {
          const before = all.map((_, one) => one).filter((one) => one < at && mask & (1 << one));
          return part(String(at), hours, ...before.map(String));
        }),
      );
    fc.assert(
      fc.property(parts, (all) => {
        const { hours, criticalPath, parts: placed } = schedule(all);
        const own = new Map(all.map((one) => [one.id, one.hours]));
        expect(criticalPath.reduce((sum, id) => sum + (own.get(id) ?? 0), 0)).toBe(hours);
        for (const { id, start } of placed) {
          const { dependsOn } = all.find((one) => one.id === id) ?? { dependsOn: [] };
          for (const one of dependsOn) {
            expect(placed.find((other) => other.id === one)?.end).toBeLessThanOrEqual(start);
          }
        }
      }),
    );
  });
});

describe('a guide', () => {
  const role = (key: string): RoleFigures => ({
    ...{ key, name: key, unit: null, site: null, posts: 1, deputy: null, stepIds: [] },
    ...{ shareOfCases: 1, minutesPerCase: exactly(10), centsPerCase: exactly(0) },
    ...{ postsNeeded: null, utilisation: null },
  });
  const handOver = (toRole: string, count: number, separating: number): HandOver => ({
    ...{ fromRole: 'x', toRole, count, separating, waitingHours: 10 * count, transferHours: 0 },
    toStepIds: [],
  });

  it('bundles hand-overs but never those that keep duties apart', () => {
    const effect = guideEffect(
      [handOver('b', 2, 0), handOver('c', 1, 0), handOver('release', 1, 1)],
      [role('a'), role('b'), role('c'), role('release')],
    );
    expect(effect.handOversBefore).toBe(4);
    expect(effect.separating).toBe(1);
    expect(effect.handOversSaved.base).toBeCloseTo(1.5, 9);
    expect(effect.hoursSaved).toEqual({ low: 9, base: 15, high: 21 });
    // Half of three hand-overs at five minutes, less half an hour of the guide.
    expect(effect.minutesSaved.base).toBeCloseTo(1.5 * 5 - 30, 9);
    expect(effect.contactPersonsBefore).toBe(4);
    expect(effect.contactPersonsAfter.base).toBeCloseTo(1 + 1 + 0.5 * 3, 9);
  });

  it('never leads to more contact persons than before', () => {
    const effect = guideEffect([handOver('b', 1, 1)], [role('a'), role('b')]);
    expect(effect.contactPersonsAfter).toEqual(exactly(2));
    expect(effect.hoursSaved).toEqual(exactly(0));
  });
});

describe('a common front office', () => {
  it('does the longest intake once and shares the others', () => {
    const effect = frontOfficeEffect([20, 10, 10]);
    expect(effect.minutesSaved).toEqual({ low: 6, base: 10, high: 14 });
    expect(effect.firstContactsBefore - effect.firstContactsAfter).toBe(2);
    expect(frontOfficeEffect([]).minutesSaved.base).toBe(0);
  });
});
