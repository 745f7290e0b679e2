import { describe, expect, it } from '@jest/globals';
import { meanWait, waitingChance } from './queue-theory.ts';

describe('waiting in M/M/c', () => {
  it.each([
    // One server: the chance to wait is the utilisation.
    [1, 0.7, 0.7],
    // Erlang's C by its sum: 2 servers with 1.5; 3 with 2.4.
    [2, 1.5, 9 / 14],
    [3, 2.4, 0.647_191],
  ])('%i servers with a load of %f: chance %f', (servers, load, chance) => {
    expect(waitingChance(servers, load)).toBeCloseTo(chance, 5);
  });

  it('does not overflow for large groups', () => {
    expect(waitingChance(500, 480)).toBeGreaterThan(0.1);
    expect(waitingChance(500, 480)).toBeLessThan(0.5);
  });

  it('weighs fractions of servers, and tells when the queue grows without end', () => {
    const at = (servers: number, load = 0.7) => meanWait({ servers, load, serviceTime: 2 }) ?? -1;
    expect(at(1)).toBeCloseTo((0.7 * 2) / 0.3, 9);
    expect(at(1.5)).toBeCloseTo((at(1) + at(2)) / 2, 9);
    expect(at(0.7)).toBe(-1);
    expect(at(1, 1)).toBe(-1);
    expect(at(1.5, 1.2)).toBeCloseTo(at(2, 1.2), 9);
  });
});
