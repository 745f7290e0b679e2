import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventQueue } from './event-queue.ts';
import { OfficeHours } from './office-hours.ts';

describe('queue of events', () => {
  it('gives the smallest first, and of equal ones the first that came', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(keys, keys, (first, second) => {
        const queue = new EventQueue<{ key: number; place: number }>();
        let place = 0;
        const fill = (all: readonly number[]): void => {
          for (const key of all) queue.add(key, { key, place: (place += 1) });
        };
        fill(first);
        const half = Array.from({ length: first.length >> 1 }, () => queue.take());
        fill(second);
        const rest = Array.from({ length: queue.size }, () => queue.take());
        expect(queue.take()).toBeUndefined();
        for (const part of [half, rest]) {
          const sorted = part.toSorted(
            (a, b) => (a?.key ?? 0) - (b?.key ?? 0) || (a?.place ?? 0) - (b?.place ?? 0),
          );
          expect(part).toEqual(sorted);
        }
        expect(half.length + rest.length).toBe(first.length + second.length);
      }),
    );
  });
});

describe('office hours', () => {
  const day = [
    { from: '08:00', to: '12:00' },
    { from: '12:30', to: '16:18' },
  ];
  const hours = new OfficeHours(
    {
      weekly: [day, day, [], day, day, [], [{ from: '00:00', to: '24:00' }]],
      closedDays: ['2026-01-08'],
    },
    '2026-01-05',
  );

  it('find the moment at which so much was worked, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 * 7.8 * 3_600_000 }), (worked) => {
        const moment = hours.momentOf(worked);
        expect(hours.worked(moment)).toBe(worked);
        // One millisecond earlier it was not done.
        expect(hours.worked(moment - 1)).toBe(worked - 1);
      }),
    );
  });

  it('open next when nobody works, and now when somebody does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 86_400_000 }), (at) => {
        const open = hours.nextOpen(at);
        expect(open).toBeGreaterThanOrEqual(at);
        expect(hours.worked(open)).toBe(hours.worked(at));
        expect(hours.worked(open + 1)).toBe(hours.worked(at) + 1);
      }),
    );
  });
});
